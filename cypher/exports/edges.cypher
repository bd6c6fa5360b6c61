// question: Which relationships lead from these source entities to these target entities, and on which statement does each rest?
// param sources: [ID!]!  ids of the source entities
// param ids: [ID!]!  ids of the target entities
// column source: ID!
// column target: ID!
// column relationship: String!
// column statement: ID!
// column status: Status!
// column basis: Basis!
// column doubtful: Boolean!
// column doubts: [Doubt!]!
// column time: Packed<StoredTime!>
// column evidence: Packed<[StoredEvidence!]!>!
// example: {"sources": ["city/ganzhou"], "ids": ["city/ganzhou", "region/jiangxi"]}
UNWIND $p.sources AS id
// The match is split in two and b has no label, so that the planner has only one plan to choose. As a single pattern, it chose a slow
// plan in one run of four, and a whole file took half a minute.
MATCH (a:Entity {id: id})
WITH a
MATCH (a)-[r]->(b)
WHERE b.id IN $p.ids AND
  {{link of r}}
WITH a, r, b
MATCH (said:Statement {id: r.statement})
RETURN a.id AS source, b.id AS target, type(r) AS relationship, r.statement AS statement, r.status AS status, r.basis AS basis,
  r.doubtful AS doubtful, said.doubts AS doubts, said.time AS time, r.evidence AS evidence
ORDER BY source, relationship, target, statement
