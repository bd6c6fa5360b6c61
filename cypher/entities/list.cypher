// question: Which entities of one type are there, ordered by id?
// param type: EntityType!  the entity type
// param after: String!  only ids greater than this one; '' for the first page
// param limit: Int!  how many rows at most
// column node: Entity!
// example: {"type": "CITY", "after": "", "limit": 5}
MATCH (node:Entity)
WHERE node.type = $p.type AND node.id > $p.after AND
  {{entity of node}}
RETURN node
ORDER BY node.type, node.id
LIMIT toInteger($p.limit)
