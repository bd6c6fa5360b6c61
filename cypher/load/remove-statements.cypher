// question: Removes statements, and returns one line of text about each for the log.
// param ids: [ID!]!  ids of the statements
// column line: String!  subject, predicate and value
// example: {"ids": []}
UNWIND $p.ids AS id
MATCH (s:Statement {id: id})
WITH s, s.subject + ' ' + s.predicate + coalesce(' ' + s.object, ' ' + s.date, ' ' + s.text, ' ' + s.quantity, '') AS line
DETACH DELETE s
RETURN line
ORDER BY line
