// question: Which pairs of statements contradict each other, where at least one of the two passes the filter?
// param after: String!  only pairs whose key is greater than this one; '' for the first page
// param limit: Int!  how many pairs at most
// column key: String!  the keys of both statements
// column subject: ID!
// column predicate: String!
// column statements: [ID!]!
// column explanation: String
// example: {"after": "", "limit": 5}
MATCH (one:Statement)-[quarrel:DISAGREES_WITH]->(other:Statement)
WHERE one.key + ' ' + other.key > $p.after AND one.key > ''
  AND ($p.knownBy IS NULL OR one.known <= $p.knownBy AND other.known <= $p.knownBy)
UNWIND [one, other] AS node
WITH one, other, quarrel, node
WHERE
  {{statement of node}}
WITH DISTINCT one, other, quarrel
RETURN one.key + ' ' + other.key AS key, one.subject AS subject, one.predicate AS predicate,
  [one.id, other.id] AS statements, quarrel.explanation AS explanation
ORDER BY key
LIMIT toInteger($p.limit)
