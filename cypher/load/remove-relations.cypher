// question: Removes relationships between entities.
// param rows: [JSON!]!  {from, to, key}
// example: {"rows": []}
UNWIND $p.rows AS row
MATCH (:Entity {id: row.from})-[r {key: row.key}]->(:Entity {id: row.to})
DELETE r
