// question: In which regions does the home city of each company lie?
// column subject: ID!
// column predicate: String!
// column object: ID!
// column when: PartialDate
// column premises: [ID!]!
// column note: String
// example: {}
MATCH (firm:Company)-[home:HOME_CITY]->(city:Place)-[:WITHIN_ANY]->(region:Region)
MATCH path = ALL SHORTEST (city)(()-[step:WITHIN|MEMBER_OF WHERE step.basis <> 'DERIVED' AND NOT step.doubtful AND step.status IN ['DONE', 'ENDED']]->(:Place)){1,8}(region)
WITH firm, region, home, relationships(path) AS steps
ORDER BY home.rank, home.statement, [each IN steps | each.statement]
WITH firm, region, head(collect([home] + steps)) AS links
RETURN firm.id AS subject, 'homeRegions' AS predicate, region.id AS object, null AS when,
  [each IN links | each.statement] AS premises, null AS note
