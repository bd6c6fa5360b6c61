// question: Which pairs of statements of two documents have the same subject and predicate but are not the same statement?
// param one: ID!  the first document
// param other: ID!  the second document
// param about: ID  only pairs whose first statement mentions this entity or an entity that lies in it; null for all
// column subject: ID!
// column predicate: String!
// column object: ID
// column text: String
// column before: Map!  the statement of the first document
//   id: ID!
//   qualifiers: Packed<[StoredQualifier!]!>!
//   quantity: Packed<Quantity!>
//   date: PartialDate
//   when: PartialDate
//   status: Status!
// column after: Map!  the statement of the second document
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
