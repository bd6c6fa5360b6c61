// question: What does one need to know of these figures to add, compare and group them, in the order of time?
// param ids: [ID!]!  ids of statements whose predicate is a metric
// column id: ID!
// column metric: ID!
// column kind: String!  the kind of the metric, such as STOCK
// column subject: ID!
// column inside: [ID!]!  the places the subject lies in (a place lies in itself too); if there are none, those of what it is part of
// column partOf: [ID!]!  the entities that the subject is part of, at any depth
// column quantity: Packed<Quantity!>!
// column qualifiers: Packed<[StoredQualifier!]!>!
// column names: [Map!]!  the names of the metric, the subject, the entities it is part of and the entities in qualifiers
//   id: ID!
//   names: Packed<[StoredName!]!>!
// column when: PartialDate  the time of the figure, else of an event it mentions, else of its subject if that is an event
// column status: Status!
// column disputed: Boolean!
// column documents: [ID!]!
// column places: [ID!]!  the subject if it is a place, else the nearest places it lies in; never the home city of a company or person
// column industries: [ID!]!  the industries of the subject; none for a place
// example: {"ids": ["statement/b9d4074733981bfae548"]}
UNWIND $p.ids AS id
MATCH (node:Statement {id: id})
MATCH (subject:Entity {id: node.subject})
MATCH (metric:Entity:Metric {id: node.predicate})
WITH node, subject, metric,
  COLLECT {
    MATCH (subject)-[:PART_OF*]->(whole:Entity)
    RETURN DISTINCT whole.id ORDER BY whole.id
  } AS partOf,
  CASE
    WHEN subject:Company OR subject:Person THEN COLLECT {
      MATCH (subject)-[link:LOCATED_IN]->(at:Place)
      WHERE NOT link.doubtful
      UNWIND at.inside AS place
      RETURN DISTINCT place
    }
    ELSE subject.inside
  END AS whereabouts
RETURN node.id AS id, metric.id AS metric, coalesce(metric.kind, 'STOCK') AS kind,
  subject.id AS subject,
  CASE
    WHEN size(subject.inside) > 0 THEN subject.inside
    ELSE COLLECT {
      MATCH (subject)-[:PART_OF*]->(whole:Entity)
      UNWIND whole.inside AS place
      RETURN DISTINCT place ORDER BY place
    }
  END AS inside,
  partOf,
  node.quantity AS quantity, node.qualifiers AS qualifiers,
  COLLECT {
    MATCH (named:Entity)
    WHERE named.id IN node.entities OR named.id IN partOf
    RETURN {id: named.id, names: named.names}
  } AS names,
  coalesce(node.when, head(COLLECT {
    MATCH (event:Event)
    WHERE event.id IN node.entities AND event <> subject AND event.heldOn IS NOT NULL
    RETURN event.heldOn ORDER BY event.id
  }), subject.heldOn) AS when,
  node.status AS status, EXISTS {
    MATCH (node)-[:DISAGREES_WITH]-(:Statement)
  } AS disputed,
  node.documents AS documents,
  COLLECT {
    MATCH (place:Entity)
    WHERE place.id IN whereabouts AND NOT EXISTS {
      MATCH (nearer:Entity)
      WHERE nearer.id IN whereabouts AND nearer <> place AND place.id IN nearer.inside
    }
    RETURN place.id ORDER BY place.id
  } AS places,
  COLLECT {
    MATCH (subject)-[link:INDUSTRIES]->(industry:Industry)
    WHERE NOT subject:Place AND NOT link.doubtful
    RETURN DISTINCT industry.id ORDER BY industry.id
  } AS industries
ORDER BY node.key
