// question: Removes relationships between entities.
// param rows: [Map!]!
//   from: ID!
//   to: ID!
//   key: String!
// example: {"rows": []}
UNWIND $p.rows AS row
MATCH (:Entity {id: row.from})-[r {key: row.key}]->(:Entity {id: row.to})
DELETE r
