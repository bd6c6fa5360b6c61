// question: What do some statements say, a line each: what a log keeps of those that go?
// param ids: [ID!]!  the statements
// column line: String!
// example: {"ids": []}
UNWIND $p.ids AS id
MATCH (s:Statement {id: id})
RETURN s.subject + ' ' + s.predicate + coalesce(' ' + s.object, ' ' + s.date, ' ' + s.text, ' ' + s.quantity, '') AS line
ORDER BY line
