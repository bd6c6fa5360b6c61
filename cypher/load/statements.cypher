// question: Writes statements and replaces all that was stored of them. Their entities and premises must already exist.
// param rows: [Map!]!
//   id: ID!
//   properties: StatementRecord!
//   subject: ID!
//   object: ID
//   entities: [ID!]!  the entities that it mentions, to which SPEAKS_OF leads
//   premises: [ID!]!
//   evidence: [StoredCitation!]!
// example: {"rows": []}
UNWIND $p.rows AS row
MERGE (s:Statement {id: row.id})
SET s = row.properties
WITH s, row
CALL (s) {
  MATCH (s)-[old:SUBJECT|OBJECT|SPEAKS_OF|EVIDENCE|PREMISE]->()
  DELETE old
}
WITH s, row
MATCH (subject:Entity {id: row.subject})
CREATE (s)-[:SUBJECT]->(subject)
WITH s, row
CALL (s, row) {
  MATCH (object:Entity {id: row.object})
  CREATE (s)-[:OBJECT]->(object)
}
CALL (s, row) {
  UNWIND row.entities AS id
  MATCH (entity:Entity {id: id})
  CREATE (s)-[:SPEAKS_OF {entity: id, key: row.properties.key}]->(entity)
}
CALL (s, row) {
  UNWIND row.evidence AS piece
  MATCH (document:Entity {id: piece.document})
  CREATE (s)-[evidence:EVIDENCE]->(document)
  SET evidence = piece.properties
}
CALL (s, row) {
  UNWIND row.premises AS id
  MATCH (premise:Statement {id: id})
  CREATE (s)-[:PREMISE]->(premise)
}
