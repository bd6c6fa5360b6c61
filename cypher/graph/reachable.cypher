// question: What can be reached from an entity within some hops, nearest first, and by which shortest path?
// param start: ID!  where the paths begin
// param types: [EntityType!]  only entities of these types
// param avoid: [ID!]!  what the paths may not pass through
// param maxDegree: Int  nor through what is related to more entities than this
// param limit: Int!  how many entities
// param maxHops: Int!  of how many hops at most, 1 to 6
// column nodes: [ID!]!  the path, from the beginning to what is reached
// placeholder hops: 0..5  how many hops lie before the last one: a quantifier of Cypher takes no parameter, and no {0,0}
// example: {"start": "city/ganzhou", "types": ["FUND"], "avoid": [], "maxDegree": null, "maxHops": 4, "hops": [0, 3], "limit": 5}
MATCH path = ANY SHORTEST
  (:Entity {id: $p.start})
  (()-[r WHERE
  {{link of r}}
  ]-(n:Entity
    WHERE NOT n.type IN ['METRIC', 'DOCUMENT'] AND NOT n.id IN $p.avoid
      AND ($p.maxDegree IS NULL OR n.degree <= $p.maxDegree))){{hops}}
  ()-[last WHERE
  {{link of last}}
  ]-(end:Entity)
WHERE end.id <> $p.start AND NOT end.type IN ['METRIC', 'DOCUMENT'] AND NOT end.id IN $p.avoid
  AND ($p.types IS NULL OR end.type IN $p.types)
WITH path, end
WHERE length(path) <= $p.maxHops
ORDER BY length(path), end.degree DESC, end.id
LIMIT toInteger($p.limit)
RETURN [each IN nodes(path) | each.id] AS nodes
