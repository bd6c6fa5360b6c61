// question: Which relationships lead from one of these entities to another?
// param ids: [ID!]!  ids of the entities
// column source: ID!
// column target: ID!
// column relationship: String!
// column statement: ID!
// column status: Status!
// column basis: Basis!
// example: {"ids": ["city/ganzhou", "city/shenzhen"]}
UNWIND $p.ids AS id
// The match is split in two and b has no label for the reason given in exports/edges.cypher.
MATCH (a:Entity {id: id})
WITH a
MATCH (a)-[r]->(b)
WHERE b.id IN $p.ids AND
  {{link of r}}
RETURN a.id AS source, b.id AS target, type(r) AS relationship, r.statement AS statement, r.status AS status, r.basis AS basis
ORDER BY source, relationship, target, statement
