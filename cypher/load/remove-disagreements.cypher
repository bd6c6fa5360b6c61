// question: Removes contradictions that are none any more.
// param rows: [JSON!]!  {from, to}
// example: {"rows": []}
UNWIND $p.rows AS row
MATCH (:Statement {id: row.from})-[r:DISAGREES_WITH]->(:Statement {id: row.to})
DELETE r
