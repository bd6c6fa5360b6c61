// question: Removes the relationships between statements that no longer contradict each other.
// param rows: [Map!]!
//   from: ID!
//   to: ID!
// example: {"rows": []}
UNWIND $p.rows AS row
MATCH (:Statement {id: row.from})-[r:DISAGREES_WITH]->(:Statement {id: row.to})
DELETE r
