// question: What are several entities all related to, directly or through one investment or agreement?
// param of: [ID!]!  the entities
// param types: [EntityType!]  only entities of these types
// param least: Int!  to how many of them, at least
// param limit: Int!  how many
// column id: ID!
// column of: [ID!]!  those it is related to
// column steps: [JSON!]!  of each hop [source, target, relationship, statement, status, basis]
// example: {"of": ["city/ganzhou", "city/jian"], "types": null, "least": 2, "limit": 5}
UNWIND $p.of AS id
MATCH path = (:Entity {id: id})
  (()-[r WHERE
  // with link of r
  ]-(n:Entity)){1,2}
  (shared:Entity)
WHERE (length(path) = 1 OR nodes(path)[1].type IN ['INVESTMENT', 'AGREEMENT'])
  AND NOT shared.id IN $p.of AND NOT shared.type IN ['METRIC', 'DOCUMENT']
  AND ($p.types IS NULL OR shared.type IN $p.types)
UNWIND relationships(path) AS each
WITH shared, id, [startNode(each).id, endNode(each).id, type(each), each.statement, each.status, each.basis] AS step
WITH shared, collect(DISTINCT id) AS of, collect(DISTINCT step) AS steps
WHERE size(of) >= $p.least
RETURN shared.id AS id, of, steps
ORDER BY size(of) DESC, shared.degree, id
LIMIT toInteger($p.limit)
