// question: How are these entities drawn, in the order in which they are given?
// param ids: [ID!]!  the entities
// param dates: [String!]!  fields that say when an entity began or took place: the first of them that it has counts
// column id: ID!
// column type: EntityType!
// column kind: String
// column names: JSON!
// column degree: Int!
// column status: Status
// column coordinates: JSON
// column dated: [String!]  which of `dates`, and the date
// column wordings: JSON  of an investment
// column documents: [ID!]!
// example: {"ids": ["investment/gree-electric-ganzhou", "city/ganzhou"], "dates": ["opened", "when"]}
UNWIND range(0, size($p.ids) - 1) AS place
WITH place, $p.ids[place] AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.type AS type, n.kind AS kind, n.names AS names, n.degree AS degree, n.status AS status,
  n.coordinates AS coordinates, head([date IN $p.dates WHERE n[date] IS NOT NULL | [date, n[date]]]) AS dated,
  n.wordings AS wordings, n.documents AS documents
ORDER BY place
