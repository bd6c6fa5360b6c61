// question: What can be reached from an entity within some hops, nearest first, and by which shortest way?
// param start: ID!  where the ways begin
// param types: [EntityType!]  only entities of these types
// param avoid: [ID!]!  what the ways may not pass through
// param maxDegree: Int  nor through what is related to more entities than this
// param limit: Int!  how many entities
// param maxHops: Int!  of how many hops at most, 1 to 6
// column nodes: [ID!]!  the way, from the beginning to what is reached
// A quantifier takes no parameter, and none of 0: loaders/subgraph.ts narrows {0,3} to one hop less than is asked for.
// example: {"start": "city/ganzhou", "types": ["FUND"], "avoid": [], "maxDegree": null, "maxHops": 4, "limit": 5}
MATCH path = ANY SHORTEST
  (:Entity {id: $p.start})
  (()-[r WHERE
  // with link of r
  ]-(n:Entity
    WHERE NOT n.type IN ['METRIC', 'DOCUMENT'] AND NOT n.id IN $p.avoid
      AND ($p.maxDegree IS NULL OR n.degree <= $p.maxDegree))){0,3}
  ()-[last WHERE
  // with link of last
  ]-(end:Entity)
WHERE end.id <> $p.start AND NOT end.type IN ['METRIC', 'DOCUMENT'] AND NOT end.id IN $p.avoid
  AND ($p.types IS NULL OR end.type IN $p.types)
WITH path, end
WHERE length(path) <= $p.maxHops
ORDER BY length(path), end.degree DESC, end.id
LIMIT toInteger($p.limit)
RETURN [each IN nodes(path) | each.id] AS nodes
