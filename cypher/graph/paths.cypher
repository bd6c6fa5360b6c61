// question: Which are the shortest paths between two entities? None passes through a metric or a document.
// param start: ID!  the first entity of the paths
// param end: ID!  the last entity of the paths
// param avoid: [ID!]!  entities that no path may pass through
// param maxDegree: Int  no path may pass through an entity related to more entities than this; null for no limit
// param maxHops: Int!  the greatest number of hops, 1 to 6
// column nodes: [ID!]!
// placeholder hops: 0..5  the number of hops before the last one; not a parameter, because a quantifier takes none, and never {0,0}
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
