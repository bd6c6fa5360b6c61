// question: Which file is a document's text in?
// param ids: [ID!]!  the documents
// column id: ID!
// column file: String!
// column sha256: String!
// example: {"ids": ["document/gannan-daily-2022-01-03"]}
UNWIND $p.ids AS id
MATCH (document:Entity:Document {id: id})
RETURN document.id AS id, document.file AS file, document.sha256 AS sha256
