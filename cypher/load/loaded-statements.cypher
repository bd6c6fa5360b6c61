// question: Which statements are loaded, what is the hash of each, and did a rule derive it?
// column id: ID!
// column hash: String
// column derived: Boolean!
// example: {}
MATCH (s:Statement)
WHERE s.hash IS NOT NULL
RETURN s.id AS id, s.hash AS hash, s.basis = 'DERIVED' AS derived
