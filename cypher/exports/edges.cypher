// question: Which relationships lead out of some entities, with what each rests on?
// param sources: [ID!]!  the entities
// param ids: [ID!]  only to these
// param types: [EntityType!]!  only to entities of these types
// column source: ID!
// column target: ID!
// column relationship: String!
// column statement: ID!
// column status: Status!
// column basis: Basis!
// column start: Int
// column end: Int
// column evidence: JSON!
// example: {"sources": ["city/ganzhou"], "ids": null, "types": ["CITY", "REGION"]}
UNWIND $p.sources AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.type IN $p.types AND ($p.ids IS NULL OR b.id IN $p.ids) AND
  // with link of r
RETURN a.id AS source, b.id AS target, type(r) AS relationship, r.statement AS statement, r.status AS status, r.basis AS basis,
  r.whenStart AS start, r.whenEnd AS end, r.evidence AS evidence
ORDER BY source, relationship, target, statement
