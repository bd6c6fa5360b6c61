// question: Which relationships between entities are loaded, what is the hash of each, and did a rule derive it?
// column key: String!
// column hash: String
// column derived: Boolean!
// column from: ID!
// column to: ID!
// example: {}
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.key IS NOT NULL
RETURN r.key AS key, r.hash AS hash, coalesce(r.basis = 'DERIVED', false) AS derived, a.id AS from, b.id AS to
