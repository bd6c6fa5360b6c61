// question: Writes what a load changed into the log, which keeps only the latest fifty loads.
// param revision: String!  the revision after the load
// param loadedAt: String!  ISO 8601, UTC
// param added: [ID!]!  the new statements, at most a thousand
// param addedCount: Int!  how many statements are new in all
// param rewrittenCount: Int!  how many statements were written again with other properties, such as evidence, doubts or notes
// param removed: [String!]!  the removed statements, one line each, at most a thousand
// param removedCount: Int!  how many statements were removed in all
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
