// question: Which entities of any types are there, in the order of their ids?
// param types: [EntityType!]  only of these types
// param after: String!  the id after which to go on, '' at the beginning
// param limit: Int!  how many
// column node: Entity!
// example: {"types": ["CITY", "PORT"], "after": "", "limit": 5}
MATCH (node:Entity)
WHERE node.id > $p.after AND ($p.types IS NULL OR node.type IN $p.types) AND
  {{entity of node}}
RETURN node
ORDER BY node.id
LIMIT toInteger($p.limit)
