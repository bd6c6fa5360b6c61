// question: Which revision is loaded? Also takes the write lock that makes other loads wait until this one has ended.
// The SET is there for the lock: a MERGE that finds its node takes none.
// column revision: String
// example: {}
MERGE (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
RETURN graph.revision AS revision
