// question: Which entities of a type are there, in the order of their ids?
// param type: EntityType!  the type
// param after: String!  the id after which to go on, '' at the beginning
// param limit: Int!  how many
// column node: Entity!
// example: {"type": "CITY", "after": "", "limit": 5}
MATCH (node:Entity)
WHERE node.type = $p.type AND node.id > $p.after AND
  {{entity of node}}
RETURN node
ORDER BY node.type, node.id
LIMIT toInteger($p.limit)
