// question: What can be reached from an entity within some hops, nearest first, and by which shortest way?
// param start: ID!  where the ways begin
// param types: [EntityType!]  only entities of these types
// param avoid: [ID!]!  what the ways may not pass through
// param maxDegree: Int  nor through what is related to more entities than this
// param limit: Int!  how many entities
// column nodes: [ID!]!  the way, from the beginning to what is reached
// column steps: [JSON!]!  of each hop [source, target, relationship, statement, status, basis]
// A quantifier takes no parameter: loaders/subgraph.ts narrows {1,4} to what is asked for, 1 to 6.
// example: {"start": "city/ganzhou", "types": ["FUND"], "avoid": [], "maxDegree": null, "limit": 5}
MATCH path = ANY SHORTEST
  (:Entity {id: $p.start})
  (()-[r WHERE
  // with link of r
  ]-(n:Entity
    WHERE NOT n.type IN ['METRIC', 'DOCUMENT'] AND NOT n.id IN $p.avoid
      AND ($p.maxDegree IS NULL OR n.degree <= $p.maxDegree OR n.type IN $p.types))){1,4}
  (end:Entity)
WHERE end.id <> $p.start AND ($p.types IS NULL OR end.type IN $p.types)
WITH path, end
ORDER BY length(path), end.degree DESC, end.id
LIMIT toInteger($p.limit)
RETURN [each IN nodes(path) | each.id] AS nodes,
  [each IN relationships(path) | [startNode(each).id, endNode(each).id, type(each), each.statement, each.status, each.basis]] AS steps
