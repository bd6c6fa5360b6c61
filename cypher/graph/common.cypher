// question: Which entities are related to several given entities, directly or through one investment or agreement?
// param of: [ID!]  the given entities
// param among: [EntityType!]  used if `of` is null: all entities of these types
// param includeWithin: Boolean!  whether a place also counts as related to what the places, projects and organizations in it are related to
// param types: [EntityType!]  only entities of these types are found; null for all
// param least: Int!  how many of the given entities a found one is related to at least
// param limit: Int!  how many rows at most
// column id: ID!
// column of: [ID!]!  the given entities that it is related to
// column hops: [Map!]!  the relationships that connect it with them
//   source: ID!
//   target: ID!
//   relationship: String!
//   statement: ID!
//   status: Status!
//   basis: Basis!
// example: {"of": ["city/ganzhou", "city/jian"], "among": null, "includeWithin": true, "types": null, "least": 2, "limit": 5}
CALL () {
  UNWIND $p.of AS id
  MATCH (one:Entity {id: id})
  RETURN one
UNION
  UNWIND $p.among AS type
  MATCH (one:Entity)
  WHERE one.type = type AND one.id > ''
  RETURN one
}
CALL (one) {
  RETURN one AS start
UNION
  MATCH (start:Entity)-[:WITHIN_ANY]->(one)
  // Agreements, corridors, policies and other types that only concern a place are left out: what they are related to is not related to
  // the place itself.
  WHERE $p.includeWithin AND start.type IN ['REGION', 'CITY', 'COUNTY', 'PARK', 'PORT', 'PROJECT', 'COMPANY', 'ORGANIZATION']
  RETURN start
}
CALL (start) {
  MATCH (start)-[r]-(shared:Entity)
  WHERE
    {{link of r}}
  RETURN shared, [r] AS hops
UNION ALL
  MATCH (start)-[first]-(between:Investment|Agreement)-[second]-(shared:Entity)
  WHERE shared <> start AND
    {{link of first}}
    AND
    {{link of second}}
  RETURN shared, [first, second] AS hops
}
WITH one, shared, hops
WHERE shared <> one AND NOT shared.id IN coalesce($p.of, []) AND NOT shared.type IN ['METRIC', 'DOCUMENT']
  AND ($p.types IS NULL OR shared.type IN $p.types)
UNWIND hops AS each
WITH shared, one, startNode(each).id AS source, endNode(each).id AS target, type(each) AS relationship, each.statement AS statement,
  each.status AS status, each.basis AS basis
ORDER BY source, target, relationship, statement
WITH shared, collect(DISTINCT one.id) AS of, collect(DISTINCT {
  source: source, target: target, relationship: relationship, statement: statement, status: status, basis: basis
}) AS hops
WHERE size(of) >= $p.least
RETURN shared.id AS id, of, hops
ORDER BY size(of) DESC, shared.degree, id
LIMIT toInteger($p.limit)
