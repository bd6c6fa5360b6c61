// question: Removes entities and their names.
// param ids: [ID!]!  ids of the entities
// example: {"ids": []}
UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (name:Name)-[:NAMES]->(n)
DETACH DELETE n, name
