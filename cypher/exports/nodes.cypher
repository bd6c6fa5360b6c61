// question: How are these entities drawn, in the order in which they are given?
// param ids: [ID!]!  the entities
// param dates: [String!]!  fields that say when an entity began or took place: the first of them that it has counts
// column id: ID!
// column type: EntityType!
// column subtype: String
// column names: Packed<[StoredName!]!>!
// column degree: Int!
// column status: Status
// column coordinates: Packed<Coordinates!>
// column dated: Map  which of `dates` counts
//   field: String!
//   date: PartialDate!
// column wordings: Packed<[StoredWording!]!>  of an investment
// column documents: [ID!]!
// example: {"ids": ["investment/gree-electric-ganzhou", "city/ganzhou"], "dates": ["opened", "when"]}
UNWIND range(0, size($p.ids) - 1) AS position
WITH position, $p.ids[position] AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.type AS type, n.kind AS subtype, n.names AS names, n.degree AS degree, n.status AS status,
  n.coordinates AS coordinates, head([date IN $p.dates WHERE n[date] IS NOT NULL | {field: date, date: n[date]}]) AS dated,
  n.wordings AS wordings, n.documents AS documents
ORDER BY position
