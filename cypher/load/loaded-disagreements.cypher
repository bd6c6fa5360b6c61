// question: Which contradictions between statements are loaded, with which explanation?
// column from: ID!
// column to: ID!
// column explanation: String
// example: {}
MATCH (a:Statement)-[r:DISAGREES_WITH]->(b:Statement)
RETURN a.id AS from, b.id AS to, r.explanation AS explanation
