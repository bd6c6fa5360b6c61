// question: Records which revision is loaded now, when it was loaded and how much it holds.
// param revision: String!
// param loadedAt: String!  ISO 8601, UTC
// param entities: Int!
// param statements: Int!
// param documents: Int!
// example: {"revision": "none", "loadedAt": "2026-01-01T00:00:00Z", "entities": 0, "statements": 0, "documents": 0}
MATCH (graph:Graph {id: 'graph'})
SET graph = {
  id: 'graph', revision: $p.revision, loadedAt: $p.loadedAt,
  entities: toInteger($p.entities), statements: toInteger($p.statements), documents: toInteger($p.documents)
}
