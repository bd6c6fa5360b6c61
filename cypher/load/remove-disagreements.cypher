// question: Removes contradictions that are none any more.
// param rows: [Map!]!
//   from: ID!
//   to: ID!
// example: {"rows": []}
UNWIND $p.rows AS row
MATCH (:Statement {id: row.from})-[r:DISAGREES_WITH]->(:Statement {id: row.to})
DELETE r
