// question: What do two documents say otherwise of the same thing: a figure, a date or a status that moved?
// param one: ID!  the one document
// param other: ID!  the other
// param about: ID  only what is said of this entity
// column subject: ID!
// column predicate: String!
// column object: ID
// column before: ID!  what the one says
// column beforeScope: JSON!  its qualifiers
// column after: ID!  what the other says
// column afterScope: JSON!
// example: {"one": "document/gannan-daily-2022-01-03", "other": "document/xiangnan-erxing-2023", "about": null}
MATCH (:Entity:Document {id: $p.one})<-[:EVIDENCE]-(before:Statement)
WHERE NOT $p.other IN before.documents AND ($p.about IS NULL OR $p.about IN before.around)
MATCH (subject:Entity {id: before.subject})<-[said:SPEAKS_OF]-(after:Statement)
WHERE said.entity = before.subject AND after.subject = before.subject AND after.predicate = before.predicate
  AND $p.other IN after.documents AND NOT $p.one IN after.documents
  AND NOT coalesce(before.date STARTS WITH after.date OR after.date STARTS WITH before.date, false)
  AND coalesce(after.object, '') = coalesce(before.object, '') AND coalesce(after.text, '') = coalesce(before.text, '')
WITH before, after
ORDER BY before.subject, before.predicate, before.key, after.key
RETURN before.subject AS subject, before.predicate AS predicate, before.object AS object,
  before.id AS before, before.qualifiers AS beforeScope, after.id AS after, after.qualifiers AS afterScope
