// question: Writes entities and their names, replacing all their earlier properties and names.
// param rows: [Map!]!
//   id: ID!
//   labels: [String!]!
//   properties: EntityProperties!
//   names: [NameRecord!]!
// example: {"rows": []}
UNWIND $p.rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties, n:$(row.labels)
WITH n, row
CALL (n) {
  MATCH (old:Name)-[:NAMES]->(n)
  DETACH DELETE old
}
WITH n, row
UNWIND row.names AS name
CREATE (new:Name)-[:NAMES]->(n)
SET new = name
