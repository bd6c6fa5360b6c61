// question: Which statements pass the filter, each with all its properties?
// param after: String!  only keys greater than this one; '' for the first page
// param limit: Int!  how many rows at most
// column key: String!
// column statement: StatementRecord!  the properties of the statement's node
// column subject: Map!
//   name: String!
//   type: EntityType!
//   subtype: String
// column object: Map
//   name: String!
//   type: EntityType!
//   subtype: String
// column premises: [ID!]!
// column disagreesWith: [ID!]!
// example: {"after": "", "limit": 5}
MATCH (node:Statement)
WHERE node.key > $p.after AND
  {{statement of node}}
WITH node
ORDER BY node.key
LIMIT toInteger($p.limit)
MATCH (subject:Entity {id: node.subject})
OPTIONAL MATCH (object:Entity {id: node.object})
RETURN node.key AS key, properties(node) AS statement,
  {name: subject.name, type: subject.type, subtype: subject.kind} AS subject,
  CASE WHEN object IS NULL THEN null ELSE {name: object.name, type: object.type, subtype: object.kind} END AS object,
  COLLECT { MATCH (node)-[:PREMISE]->(premise:Statement) RETURN premise.id ORDER BY premise.id } AS premises,
  COLLECT { MATCH (node)-[:DISAGREES_WITH]-(other:Statement) RETURN other.id ORDER BY other.id } AS disagreesWith
ORDER BY key
