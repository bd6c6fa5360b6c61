// question: Which entities of a type are there, those with most relations first?
// param type: EntityType!  the type
// param after: String!  the `order` after which to go on, '' at the beginning
// param limit: Int!  how many
// column node: Entity!
// example: {"type": "CITY", "after": "", "limit": 5}
MATCH (node:Entity)
WHERE node.type = $p.type AND node.order > $p.after AND
  {{entity of node}}
RETURN node
ORDER BY node.type, node.order
LIMIT toInteger($p.limit)
