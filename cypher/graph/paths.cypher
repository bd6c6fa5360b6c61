// question: Which are the shortest paths between two entities, not through certain others, nor through metrics and documents?
// param start: ID!  where the paths begin
// param end: ID!  where they end
// param avoid: [ID!]!  what they may not pass through
// param maxDegree: Int  nor through what is related to more entities than this
// param maxHops: Int!  of how many hops at most, 1 to 6
// column nodes: [ID!]!
// placeholder hops: 0..5  how many hops lie before the last one: a quantifier of Cypher takes no parameter, and no {0,0}
// example: {"start": "city/ganzhou", "end": "port/yantian", "avoid": [], "maxDegree": null, "maxHops": 4, "hops": [0, 3]}
MATCH path = SHORTEST 100
  (:Entity {id: $p.start})
  (()-[r WHERE
  {{link of r}}
  ]-(n:Entity
    WHERE NOT n.id IN [$p.start, $p.end] AND NOT n.type IN ['METRIC', 'DOCUMENT'] AND NOT n.id IN $p.avoid
      AND ($p.maxDegree IS NULL OR n.degree <= $p.maxDegree))){{hops}}
  ()-[last WHERE
  {{link of last}}
  ]-(:Entity {id: $p.end})
WITH path
WHERE length(path) <= $p.maxHops
RETURN [each IN nodes(path) | each.id] AS nodes
ORDER BY length(path), nodes
