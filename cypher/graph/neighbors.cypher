// question: Which entities are one hop from some, those with most links to them first, then the best connected?
// param of: [ID!]!  the entities
// param known: [ID!]!  entities that are not wanted again
// param types: [EntityType!]  only of these types
// param limit: Int!  how many
// column id: ID!
// example: {"of": ["city/ganzhou"], "known": ["city/ganzhou"], "types": null, "limit": 20}
UNWIND $p.of AS id
MATCH (:Entity {id: id})-[r]-(n:Entity)
WHERE ($p.types IS NULL OR n.type IN $p.types)
  AND NOT n.type IN ['METRIC', 'DOCUMENT'] AND NOT n.id IN $p.known AND
  {{link of r}}
WITH n, count(DISTINCT id) AS links
RETURN n.id AS id
ORDER BY links DESC, n.degree DESC, n.id
LIMIT toInteger($p.limit)
