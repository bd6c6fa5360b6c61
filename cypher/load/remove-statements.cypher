// question: Removes statements. What did each say, in a line that a log can keep?
// param ids: [ID!]!  which
// column line: String!
// example: {"ids": []}
UNWIND $p.ids AS id
MATCH (s:Statement {id: id})
WITH s, s.subject + ' ' + s.predicate + coalesce(' ' + s.object, ' ' + s.date, ' ' + s.text, ' ' + s.quantity, '') AS line
DETACH DELETE s
RETURN line
ORDER BY line
