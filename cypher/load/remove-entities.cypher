// question: Removes entities with their names.
// param ids: [ID!]!  which
// example: {"ids": []}
UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
OPTIONAL MATCH (name:Name)-[:NAMES]->(n)
DETACH DELETE n, name
