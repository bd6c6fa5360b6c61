// question: Which policies were in force at the place and time of each investment?
// A policy counts from the day on which it was issued, in the place it applies to and in every place within that. An investment without a
// date gets no policy.
// column subject: ID!
// column predicate: String!
// column object: ID!
// column when: PartialDate
// column premises: [ID!]!
// column note: String
// example: {}
MATCH (investment:Investment)-[place:PLACE]->(where:Place)-[:WITHIN_ANY]->(area:Place)<-[applies:APPLIES_TO]-(policy:Policy)
WHERE NOT place.doubtful AND NOT applies.doubtful
MATCH (wording:Statement)-[:SUBJECT]->(investment)
WHERE wording.predicate = 'wording' AND wording.whenStart IS NOT NULL AND wording.whenStart > 0
MATCH (issued:Statement)-[:SUBJECT]->(policy)
WHERE issued.predicate = 'issuedOn' AND issued.status = 'DONE' AND issued.whenEnd <= wording.whenStart
  AND NOT EXISTS {
    MATCH (ended:Statement)-[:SUBJECT]->(policy)
    WHERE ended.predicate = 'inForce' AND NOT (ended.whenStart <= wording.whenStart AND ended.whenEnd >= wording.whenStart)
  }
WITH investment, policy, wording, issued, place, applies, COLLECT {
  MATCH (term:Statement)-[:SUBJECT]->(policy)
  WHERE term.predicate = 'inForce'
  RETURN term.id ORDER BY term.id
} AS terms, COLLECT {
  MATCH (where)-[:WITHIN_ANY]->(:Place)-[step:WITHIN|MEMBER_OF]->(:Place)-[:WITHIN_ANY]->(area)
  WHERE step.basis <> 'DERIVED' AND NOT step.doubtful AND step.status IN ['DONE', 'ENDED']
  RETURN DISTINCT step.statement
} AS steps
ORDER BY place.rank, applies.statement, wording.id, issued.id
WITH investment, policy, head(collect({
  when: wording.when,
  premises: [place.statement, applies.statement, wording.id, issued.id] + terms + steps,
  note: CASE WHEN terms = [] THEN 'issued before then; no document states for how long' END
})) AS first
RETURN investment.id AS subject, 'policies' AS predicate, policy.id AS object, first.when AS when,
  first.premises AS premises, first.note AS note
