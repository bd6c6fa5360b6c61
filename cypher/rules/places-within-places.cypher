// question: Which places lie in which others only through places in between?
// For example, a district of a city lies in the city's province; if a city belongs to a region, its districts lie in that region too.
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
WITH place, area, head(collect(steps)) AS steps // if there are several paths, always the same one
RETURN place.id AS subject, 'within' AS predicate, area.id AS object, null AS when,
  [each IN steps | each.statement] AS premises, null AS note
