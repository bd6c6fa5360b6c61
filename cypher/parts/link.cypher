// question: Does the relationship `it` between two entities pass the filter?
// it: relation
// param basis: [Basis!]!  its basis is one of these
// param includeDoubtful: Boolean!  whether it also counts if it is doubtful
// param status: [Status!]  its status is one of these
// param predicates: [String!]  its relationship type is one of these, such as HOME_CITY
// param document: ID  this document states it
// example: {"basis": ["STATED", "BACKGROUND"], "includeDoubtful": false, "status": null, "predicates": null, "document": null}
it.statement IS NOT NULL AND it.basis IN $p.basis AND ($p.includeDoubtful OR NOT it.doubtful)
  AND ($p.status IS NULL OR it.status IN $p.status)
  AND ($p.predicates IS NULL OR type(it) IN $p.predicates)
  AND ($p.document IS NULL OR $p.document IN it.documents) AND
  {{time of it}}
