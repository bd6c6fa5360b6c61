// question: Does the relationship `it` between two entities count?
// it: relation
// param basis: [Basis!]!  only of these
// param includeDoubtful: Boolean!  whether doubtful ones come along
// param status: [Status!]  only of these
// param predicates: [String!]  only relationships of these names
// param document: ID  only what this document says
// example: {"basis": ["STATED", "BACKGROUND"], "includeDoubtful": false, "status": null, "predicates": null, "document": null}
it.statement IS NOT NULL AND it.basis IN $p.basis AND ($p.includeDoubtful OR NOT it.doubtful)
  AND ($p.status IS NULL OR it.status IN $p.status)
  AND ($p.predicates IS NULL OR type(it) IN $p.predicates)
  AND ($p.document IS NULL OR $p.document IN it.documents) AND
  {{time of it}}
