// question: When did some entities begin or take place?
// param ids: [ID!]!  the entities
// param dates: PropertiesByType!  by type, the property that holds the date of its things
// column id: ID!
// column date: PartialDate
// example: {"ids": ["corridor/ganzhou-shenzhen-hsr"], "dates": {"CORRIDOR": "opened"}}
UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n[$p.dates[n.type]] AS date
