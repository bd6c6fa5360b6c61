// question: Which statements are loaded as contradicting each other?
// column from: ID!
// column to: ID!
// example: {}
MATCH (a:Statement)-[:DISAGREES_WITH]->(b:Statement)
RETURN a.id AS from, b.id AS to
