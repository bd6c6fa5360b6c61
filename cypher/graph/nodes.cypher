// question: Which of these entities exist, and what does a drawing of the graph show of each?
// param ids: [ID!]!  ids of the entities
// column id: ID!
// column type: EntityType!
// column label: String!
// column degree: Int!
// example: {"ids": ["city/ganzhou", "city/shenzhen"]}
UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.type AS type, n.name AS label, n.degree AS degree
