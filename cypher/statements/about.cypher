// question: Which statements about certain entities pass a filter, in the order of time?
// param about: [ID!]!  the entities, each as subject, object or in a qualifier
// param entities: [ID!]!  every one of these must be in it too, as subject, object or in a qualifier
// param after: String!  the key after which to go on, '' at the beginning
// param limit: Int!  how many
// param subjects: [ID!]  only with one of these as subject
// param object: ID  only with this object
// param predicates: [String!]  only these
// param figures: Boolean!  only figures: statements whose predicate is a metric
// param document: ID  only what this document says
// param basis: [Basis!]  only of these
// param status: [Status!]  only of these
// param doubtful: Boolean  only with a doubt, or only without
// param from: Int  the first day that its time must reach, as yyyymmdd
// param to: Int  the last day before which it must begin
// param undated: Boolean!  whether undated ones come along
// param knownBy: Int  only what documents dated up to that day say
// column node: Statement!
// example: {"about": ["city/ganzhou"], "entities": [], "after": "", "limit": 5, "subjects": null, "object": null, "predicates": null, "figures": false, "document": null, "basis": null, "status": null, "doubtful": null, "from": null, "to": null, "undated": true, "knownBy": null}
UNWIND $p.about AS id
MATCH (entity:Entity {id: id})<-[about:SPEAKS_OF]-(node:Statement)
WHERE about.entity = id AND about.key > $p.after
  AND all(other IN $p.entities WHERE other IN node.entities)
  AND ($p.subjects IS NULL OR node.subject IN $p.subjects)
  AND ($p.object IS NULL OR node.object = $p.object)
  AND ($p.predicates IS NULL OR node.predicate IN $p.predicates)
  AND (NOT $p.figures OR node.predicate STARTS WITH 'metric/')
  AND ($p.document IS NULL OR $p.document IN node.documents)
  AND ($p.basis IS NULL OR node.basis IN $p.basis)
  AND ($p.status IS NULL OR node.status IN $p.status)
  AND ($p.doubtful IS NULL OR node.doubtful = $p.doubtful)
  AND ($p.knownBy IS NULL OR node.known <= $p.knownBy)
  AND ($p.from IS NULL OR node.whenStart <= $p.to AND node.whenEnd >= $p.from OR node.whenStart IS NULL AND $p.undated)
WITH DISTINCT node
RETURN node
ORDER BY node.key
LIMIT toInteger($p.limit)
