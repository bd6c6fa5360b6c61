// question: How are some entities related among each other?
// param ids: [ID!]!  the entities
// column source: ID!
// column target: ID!
// column relationship: String!
// column statement: ID!
// column status: Status!
// column basis: Basis!
// example: {"ids": ["city/ganzhou", "city/shenzhen"]}
UNWIND $p.ids AS id
// As in exports/edges: step by step, and no label on b.
MATCH (a:Entity {id: id})
WITH a
MATCH (a)-[r]->(b)
WHERE b.id IN $p.ids AND
  {{link of r}}
RETURN a.id AS source, b.id AS target, type(r) AS relationship, r.statement AS statement, r.status AS status, r.basis AS basis
ORDER BY source, relationship, target, statement
