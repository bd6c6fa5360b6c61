// question: Writes the relationships between statements that contradict each other.
// param rows: [Map!]!
//   from: ID!
//   to: ID!
//   explanation: String
// example: {"rows": []}
UNWIND $p.rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[:DISAGREES_WITH {explanation: row.explanation}]->(b)
