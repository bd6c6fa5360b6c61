// question: Which properties does an export write for these entities, in the given order?
// param ids: [ID!]!  ids of the entities
// param dates: PropertiesByType!  by entity type, the property that stores the date of its entities
// column id: ID!
// column type: EntityType!
// column subtype: String
// column names: Packed<[StoredName!]!>!
// column degree: Int!
// column status: Status
// column coordinates: Packed<Coordinates!>
// column when: PartialDate  when it began or took place
// column wordings: Packed<[StoredWording!]!>  only of investments
// column documents: [ID!]!
// example: {"ids": ["investment/gree-electric-ganzhou", "city/ganzhou"], "dates": {"INVESTMENT": "when"}}
UNWIND range(0, size($p.ids) - 1) AS position
WITH position, $p.ids[position] AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.type AS type, n.kind AS subtype, n.names AS names, n.degree AS degree, n.status AS status,
  n.coordinates AS coordinates, n[$p.dates[n.type]] AS when,
  n.wordings AS wordings, n.documents AS documents
ORDER BY position
