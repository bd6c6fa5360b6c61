// question: When did each of these entities begin or take place?
// param ids: [ID!]!  ids of entities
// param dates: PropertiesByType!  by entity type, the property that stores the date of its entities
// column id: ID!
// column date: PartialDate
// example: {"ids": ["corridor/ganzhou-shenzhen-hsr"], "dates": {"CORRIDOR": "opened"}}
UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n[$p.dates[n.type]] AS date
