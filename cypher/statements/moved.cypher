// question: What do two documents say otherwise of the same thing: a figure, a date or a status that moved?
// param one: ID!  the one document
// param other: ID!  the other
// param about: ID  only what is said of this entity
// column subject: ID!
// column predicate: String!
// column object: ID
// column text: String
// column before: Map!  what the one says
//   id: ID!
//   qualifiers: Packed<[StoredQualifier!]!>!
//   quantity: Packed<Quantity!>
//   date: PartialDate
//   when: PartialDate
//   status: Status!
// column after: Map!  what the other says
//   id: ID!
//   qualifiers: Packed<[StoredQualifier!]!>!
//   quantity: Packed<Quantity!>
//   date: PartialDate
//   when: PartialDate
//   status: Status!
// example: {"one": "document/gannan-daily-2022-01-03", "other": "document/xiangnan-erxing-2023", "about": null}
MATCH (:Entity:Document {id: $p.one})<-[:EVIDENCE]-(before:Statement)
WHERE NOT $p.other IN before.documents AND ($p.about IS NULL OR $p.about IN before.around)
MATCH (subject:Entity {id: before.subject})<-[said:SPEAKS_OF]-(after:Statement)
WHERE said.entity = before.subject AND after.subject = before.subject AND after.predicate = before.predicate
  AND $p.other IN after.documents AND NOT $p.one IN after.documents
  AND coalesce(after.object, '') = coalesce(before.object, '') AND coalesce(after.text, '') = coalesce(before.text, '')
WITH before, after
ORDER BY before.subject, before.predicate, before.key, after.key
RETURN before.subject AS subject, before.predicate AS predicate, before.object AS object, before.text AS text,
  before {.id, .qualifiers, .quantity, .date, .when, .status} AS before,
  after {.id, .qualifiers, .quantity, .date, .when, .status} AS after
