// question: Which entities are one hop away from these? Those related to most of them first, then those with the highest degree.
// param of: [ID!]!  ids of the entities to start from
// param known: [ID!]!  ids that must not be returned again
// param types: [EntityType!]  only entities of these types; null for all
// param limit: Int!  how many rows at most
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
