// question: Writes down what a load changed; only the latest fifty loads are kept.
// param revision: String!  what it led to
// param loadedAt: String!  ISO 8601, UTC
// param added: [ID!]!  statements that are new, at most a thousand
// param addedCount: Int!  how many there are
// param rewrittenCount: Int!  of how many the evidence, doubts or notes changed
// param removed: [String!]!  statements that went, a line each, at most a thousand
// param removedCount: Int!  how many there are
// example: {"revision": "none", "loadedAt": "2026-01-01T00:00:00Z", "added": [], "addedCount": 0, "rewrittenCount": 0, "removed": [], "removedCount": 0}
OPTIONAL MATCH (last:Revision)
WHERE last.number > 0
WITH coalesce(max(last.number), 0) + 1 AS number
CREATE (new:Revision)
SET new = {
  number: number, revision: $p.revision, loadedAt: $p.loadedAt, added: $p.added, addedCount: toInteger($p.addedCount),
  rewrittenCount: toInteger($p.rewrittenCount), removed: $p.removed, removedCount: toInteger($p.removedCount)
}
WITH number
MATCH (old:Revision)
WHERE old.number <= number - 50
DELETE old
