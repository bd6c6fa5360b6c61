// question: Which entities of one type are there, those related to the most other entities first?
// param type: EntityType!  the entity type
// param after: String!  only values of `order` greater than this one; '' for the first page
// param limit: Int!  how many rows at most
// column node: Entity!
// example: {"type": "CITY", "after": "", "limit": 5}
MATCH (node:Entity)
WHERE node.type = $p.type AND node.order > $p.after AND
  {{entity of node}}
RETURN node
ORDER BY node.type, node.order
LIMIT toInteger($p.limit)
