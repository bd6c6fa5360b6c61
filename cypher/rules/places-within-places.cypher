// question: Which places lie in which others through places in between?
// A place of a city lies in its province; a city of a region of several lies in that region, with all its places.
// column subject: ID!
// column predicate: String!
// column object: ID!
// column when: PartialDate
// column known: Int!
// column premises: [ID!]!
// example: {}
MATCH (place:Place)-[:WITHIN_ANY]->(area:Place)
WHERE place <> area AND NOT EXISTS {
  MATCH (place)-[step:WITHIN|MEMBER_OF]->(area)
  WHERE step.basis <> 'DERIVED' AND NOT step.doubtful AND step.status IN ['DONE', 'ENDED']
}
MATCH way = ANY SHORTEST (place)(()-[step:WITHIN|MEMBER_OF WHERE step.basis <> 'DERIVED' AND NOT step.doubtful AND step.status IN ['DONE', 'ENDED']]->(:Place)){2,8}(area)
RETURN place.id AS subject, 'within' AS predicate, area.id AS object, null AS when,
  reduce(latest = 0, each IN relationships(way) | CASE WHEN each.known > latest THEN each.known ELSE latest END) AS known,
  [each IN relationships(way) | each.statement] AS premises
