// question: Which statements contradict each other?
// param after: String!  the keys of the pair after which to go on, '' at the beginning
// param limit: Int!  how many
// column key: String!
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
