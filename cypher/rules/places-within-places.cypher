// question: Which places lie in which others through places in between?
// A place of a city lies in its province; a city of a region of several lies in that region, with all its places.
// column subject: ID!
// column predicate: String!
// column object: ID!
// column when: PartialDate
// column premises: [ID!]!
// column note: String
// example: {}
MATCH (place:Place)-[:WITHIN_ANY]->(area:Place)
WHERE place <> area AND NOT EXISTS {
  MATCH (place)-[step:WITHIN|MEMBER_OF]->(area)
  WHERE step.basis <> 'DERIVED' AND NOT step.doubtful AND step.status IN ['DONE', 'ENDED']
}
MATCH path = ALL SHORTEST (place)(()-[step:WITHIN|MEMBER_OF WHERE step.basis <> 'DERIVED' AND NOT step.doubtful AND step.status IN ['DONE', 'ENDED']]->(:Place)){2,8}(area)
WITH place, area, relationships(path) AS steps
ORDER BY [each IN steps | each.statement]
WITH place, area, head(collect(steps)) AS steps // of several paths always the same
RETURN place.id AS subject, 'within' AS predicate, area.id AS object, null AS when,
  [each IN steps | each.statement] AS premises, null AS note
