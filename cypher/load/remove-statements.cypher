// question: Removes statements.
// param ids: [ID!]!  which
// example: {"ids": []}
UNWIND $p.ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s
