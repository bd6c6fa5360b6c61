// question: Which statements pass a filter, in the order of time?
// param after: String!  the key after which to go on, '' at the beginning
// param limit: Int!  how many
// column node: Statement!
// example: {"after": "", "limit": 5, "predicates": ["opened"]}
MATCH (node:Statement)
WHERE node.key > $p.after AND
  {{statement of node}}
RETURN node
ORDER BY node.key
LIMIT toInteger($p.limit)
