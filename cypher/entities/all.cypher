// question: Which entities are there, of all types or of some, ordered by id?
// param types: [EntityType!]  only entities of these types; null for all
// param after: String!  only ids greater than this one; '' for the first page
// param limit: Int!  how many rows at most
// column node: Entity!
// example: {"types": ["CITY", "PORT"], "after": "", "limit": 5}
MATCH (node:Entity)
WHERE node.id > $p.after AND ($p.types IS NULL OR node.type IN $p.types) AND
  {{entity of node}}
RETURN node
ORDER BY node.id
LIMIT toInteger($p.limit)
