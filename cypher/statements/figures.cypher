// question: Which figures of certain entities pass a filter, with all that tells whether they may be added or compared?
// param about: [ID!]!  the subjects or metrics, one of which each is about
// param subjects: [ID!]  only of one of these
// param limit: Int!  how many
// column id: ID!
// column metric: ID!
// column metricName: String!
// column kind: String!
// column subject: ID!
// column subjectName: String!
// column inside: [ID!]!  the places the subject lies in; of a place, itself too
// column quantity: JSON!
// column qualifiers: JSON!
// column when: PartialDate
// column start: Int
// column end: Int
// column status: Status!
// column disputed: Boolean!
// column documents: [ID!]!
// column places: [ID!]!  the subject itself, or the nearest places that it lies in
// column industries: [ID!]!  of the subject
// example: {"about": ["city/ganzhou"], "subjects": null, "limit": 5, "figures": true}
UNWIND $p.about AS id
MATCH (entity:Entity {id: id})<-[about:SPEAKS_OF]-(node:Statement)
WHERE about.entity = id AND about.key > '' AND ($p.subjects IS NULL OR node.subject IN $p.subjects) AND
  // with statement of node
WITH DISTINCT node
ORDER BY node.key
LIMIT toInteger($p.limit)
MATCH (subject:Entity {id: node.subject})
MATCH (metric:Entity:Metric {id: node.predicate})
RETURN node.id AS id, metric.id AS metric, metric.name AS metricName, coalesce(metric.kind, 'STOCK') AS kind,
  subject.id AS subject, subject.name AS subjectName, subject.inside AS inside,
  node.quantity AS quantity, node.qualifiers AS qualifiers, node.when AS when, node.whenStart AS start, node.whenEnd AS end,
  node.status AS status, EXISTS {
    MATCH (node)-[:DISAGREES_WITH]-(:Statement)
  } AS disputed,
  node.documents AS documents,
  COLLECT {
    MATCH (place:Entity)
    WHERE place.id IN subject.inside AND NOT EXISTS {
      MATCH (nearer:Entity)
      WHERE nearer.id IN subject.inside AND nearer <> place AND place.id IN nearer.inside
    }
    RETURN place.id ORDER BY place.id
  } AS places,
  COLLECT {
    MATCH (subject)-[link:INDUSTRIES]->(industry:Industry)
    WHERE NOT subject:Place AND NOT link.doubtful
    RETURN DISTINCT industry.id ORDER BY industry.id
  } AS industries
