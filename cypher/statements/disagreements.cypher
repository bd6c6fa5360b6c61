// question: Which statements contradict each other?
// param after: String!  the keys of the pair after which to go on, '' at the beginning
// param limit: Int!  how many
// param entity: ID  only where both are about this entity
// param predicates: [String!]  only these
// param document: ID  only where this document says one of them
// column key: String!
// column subject: ID!
// column predicate: String!
// column statements: [ID!]!
// column notes: [String!]!
// example: {"after": "", "limit": 5, "entity": null, "predicates": null, "document": null}
MATCH (one:Statement)-[:DISAGREES_WITH]->(other:Statement)
WHERE one.key + ' ' + other.key > $p.after AND one.key > ''
  AND ($p.entity IS NULL OR $p.entity IN one.entities)
  AND ($p.predicates IS NULL OR one.predicate IN $p.predicates)
  AND ($p.document IS NULL OR $p.document IN one.documents OR $p.document IN other.documents)
RETURN one.key + ' ' + other.key AS key, one.subject AS subject, one.predicate AS predicate,
  [one.id, other.id] AS statements, [note IN [one.note, other.note] WHERE note IS NOT NULL] AS notes
ORDER BY key
LIMIT toInteger($p.limit)
