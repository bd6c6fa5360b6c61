// question: What did the latest loads change? The most recent load comes first.
// param limit: Int!  how many loads at most
// column revision: String!
// column loadedAt: String!
// column added: [ID!]!
// column addedCount: Int!
// column rewrittenCount: Int!
// column removed: [String!]!
// column removedCount: Int!
// example: {"limit": 5}
MATCH (one:Revision)
WHERE one.number > 0
RETURN one.revision AS revision, one.loadedAt AS loadedAt, one.added AS added, one.addedCount AS addedCount,
  one.rewrittenCount AS rewrittenCount, one.removed AS removed, one.removedCount AS removedCount
ORDER BY one.number DESC
LIMIT toInteger($p.limit)
