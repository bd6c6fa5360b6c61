// question: Which entities can be reached from one within some hops, nearest first, and by which shortest path?
// param start: ID!  the first entity of the paths
// param types: [EntityType!]  only entities of these types are reached; null for all
// param avoid: [ID!]!  entities that no path may pass through
// param maxDegree: Int  no path may pass through an entity related to more entities than this; null for no limit
// param limit: Int!  how many rows at most
// param maxHops: Int!  the greatest number of hops, 1 to 6
// column nodes: [ID!]!  the entities of the path, from start to the one that is reached
// placeholder hops: 0..5  the number of hops before the last one; not a parameter, because a quantifier takes none, and never {0,0}
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
