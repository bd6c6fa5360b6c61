// question: Which are the shortest ways between two entities, not through certain others, nor through metrics and documents?
// param start: ID!  where they begin
// param end: ID!  where they end
// param avoid: [ID!]!  what they may not pass through
// param maxDegree: Int  nor through what is related to more entities than this
// column nodes: [ID!]!
// column steps: [JSON!]!  of each hop [source, target, relationship, statement, status, basis]
// A quantifier takes no parameter: loaders/subgraph.ts narrows {1,4} to what is asked for, 1 to 6.
// example: {"start": "city/ganzhou", "end": "port/yantian", "avoid": [], "maxDegree": null}
MATCH path = SHORTEST 100
  (:Entity {id: $p.start})
  (()-[r WHERE
  // with link of r
  ]-(n:Entity
    WHERE n.id = $p.end OR n.id <> $p.start AND NOT n.type IN ['METRIC', 'DOCUMENT'] AND NOT n.id IN $p.avoid
      AND ($p.maxDegree IS NULL OR n.degree <= $p.maxDegree))){1,4}
  (:Entity {id: $p.end})
RETURN [each IN nodes(path) | each.id] AS nodes,
  [each IN relationships(path) | [startNode(each).id, endNode(each).id, type(each), each.statement, each.status, each.basis]] AS steps
ORDER BY length(path), nodes
