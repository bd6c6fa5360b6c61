// question: Which relationships lead from some entities to some others, with what each rests on?
// param sources: [ID!]!  where they lead from
// param ids: [ID!]!  where they may lead to
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
// Step by step, and no label on b: that leaves the planner no choice. Planned as one, whole files took half a minute in one run of four.
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
