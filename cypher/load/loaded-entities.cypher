// question: Which entities are loaded, and what is the hash of each?
// column id: ID!
// column hash: String
// example: {}
MATCH (n:Entity)
WHERE n.hash IS NOT NULL
RETURN n.id AS id, n.hash AS hash
