// question: Which revision of the graph is loaded, and how much does it hold?
// column revision: String!
// column loadedAt: String!
// column entities: Int!
// column statements: Int!
// column documents: Int!
// example: {}
MATCH (graph:Graph {id: 'graph'})
WHERE graph.revision IS NOT NULL
RETURN graph.revision AS revision, graph.loadedAt AS loadedAt, graph.entities AS entities,
  graph.statements AS statements, graph.documents AS documents
