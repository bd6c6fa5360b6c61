// question: Which statements pass the filter, in the order of time?
// param after: String!  only keys greater than this one; '' for the first page
// param limit: Int!  how many rows at most
// column node: Statement!
// example: {"after": "", "limit": 5, "predicates": ["opened"]}
MATCH (node:Statement)
WHERE node.key > $p.after AND
  {{statement of node}}
RETURN node
ORDER BY node.key
LIMIT toInteger($p.limit)
