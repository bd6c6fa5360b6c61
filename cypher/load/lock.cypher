// question: Which revision is loaded? Holds other loads back until this one is done.
// A MERGE that finds its node takes no lock, a SET does.
// column revision: String
// example: {}
MERGE (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
RETURN graph.revision AS revision
