// question: Writes relationships between entities.
// param rows: [Map!]!
//   type: String!
//   from: ID!
//   to: ID!
//   properties: RelationshipRecord!
// example: {"rows": []}
UNWIND $p.rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
