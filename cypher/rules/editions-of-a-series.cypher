// question: Which edition of a series is the latest one before each edition, among those that the documents name and date?
// column subject: ID!
// column predicate: String!
// column object: ID!
// column when: PartialDate
// column premises: [ID!]!
// column note: String
// example: {}
MATCH (later:Event)-[one:EDITION_OF]->(:Event)<-[other:EDITION_OF]-(earlier:Event)
WHERE NOT one.doubtful AND NOT other.doubtful
MATCH (held:Statement)-[:SUBJECT]->(later)
WHERE held.predicate = 'heldOn' AND held.whenStart > 0
MATCH (before:Statement)-[:SUBJECT]->(earlier)
WHERE before.predicate = 'heldOn' AND before.whenEnd < held.whenStart
WITH later, earlier, one, other, held, before
ORDER BY before.whenEnd DESC, earlier.id, held.id, before.id
WITH later, head(collect({
  earlier: earlier.id,
  premises: [one.statement, other.statement, held.id, before.id]
})) AS last
RETURN later.id AS subject, 'previousEdition' AS predicate, last.earlier AS object, null AS when,
  last.premises AS premises, null AS note
