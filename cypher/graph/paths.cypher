// question: Which are the shortest ways between two entities, not through certain others, nor through metrics and documents?
// param from: ID!  where they begin
// param to: ID!  where they end
// param avoid: [ID!]!  what they may not pass through
// param maxHops: Int!  the longest that is wanted, at most 6
// column nodes: [ID!]!
// column steps: [JSON!]!  of each hop [source, target, relationship, statement, status, basis]
// example: {"from": "city/ganzhou", "to": "port/yantian", "avoid": [], "maxHops": 4}
MATCH path = SHORTEST 40
  (:Entity {id: $p.from})
  (()-[r WHERE r.statement IS NOT NULL AND NOT r.doubtful AND r.basis <> 'DERIVED']-(n:Entity
    WHERE n.id = $p.to OR NOT n.type IN ['METRIC', 'DOCUMENT'] AND NOT n.id IN $p.avoid)){1,6}
  (:Entity {id: $p.to})
WHERE length(path) <= $p.maxHops
RETURN [each IN nodes(path) | each.id] AS nodes,
  [each IN relationships(path) | [startNode(each).id, endNode(each).id, type(each), each.statement, each.status, each.basis]] AS steps
ORDER BY length(path), nodes
