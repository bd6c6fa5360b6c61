// question: How are these entities drawn, in the order in which they are given?
// param ids: [ID!]!  the entities
// param dates: JSON!  by type, the property that holds the date of its things
// column id: ID!
// column type: EntityType!
// column kind: String
// column names: JSON!
// column degree: Int!
// column status: Status
// column coordinates: JSON
// column when: PartialDate  when it began or took place
// column wordings: JSON  of an investment
// column documents: [ID!]!
// example: {"ids": ["investment/gree-electric-ganzhou", "city/ganzhou"], "dates": {"INVESTMENT": "when"}}
UNWIND range(0, size($p.ids) - 1) AS place
WITH place, $p.ids[place] AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.type AS type, n.kind AS kind, n.names AS names, n.degree AS degree, n.status AS status,
  n.coordinates AS coordinates, n[$p.dates[n.type]] AS when,
  n.wordings AS wordings, n.documents AS documents
ORDER BY place
