// question: What do two documents say otherwise of the same thing: a figure, a date or a status that moved?
// param one: ID!  the one document
// param other: ID!  the other
// param about: ID  only what is said of this entity
// column subject: ID!
// column predicate: String!
// column before: [ID!]!  what the one says
// column after: [ID!]!  what the other says
// example: {"one": "document/gannan-daily-2022-01-03", "other": "document/xiangnan-erxing-2023", "about": null}
MATCH (:Entity:Document {id: $p.one})<-[:EVIDENCE]-(before:Statement)
WHERE NOT $p.other IN before.documents AND ($p.about IS NULL OR before.subject = $p.about)
MATCH (subject:Entity {id: before.subject})<-[said:SPEAKS_OF]-(after:Statement)
WHERE said.entity = before.subject AND after.subject = before.subject AND after.predicate = before.predicate
  AND $p.other IN after.documents AND NOT $p.one IN after.documents
  AND after.qualifiers = before.qualifiers
  AND NOT coalesce(before.date STARTS WITH after.date OR after.date STARTS WITH before.date, false)
  AND coalesce(after.object, '') = coalesce(before.object, '') AND coalesce(after.text, '') = coalesce(before.text, '')
WITH before.subject AS subject, before.predicate AS predicate, before.qualifiers AS scope, before.object AS object,
  before, after
ORDER BY before.key, after.key
WITH subject, predicate, scope, object, collect(DISTINCT before.id) AS before, collect(DISTINCT after.id) AS after
RETURN subject, predicate, before, after
ORDER BY subject, predicate, before
