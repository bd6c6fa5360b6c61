// question: Which file of the corpus holds the text of each of these documents?
// param ids: [ID!]!  ids of documents
// column id: ID!
// column file: String!
// column sha256: String!
// example: {"ids": ["document/gannan-daily-2022-01-03"]}
UNWIND $p.ids AS id
MATCH (document:Entity:Document {id: id})
RETURN document.id AS id, document.file AS file, document.sha256 AS sha256
