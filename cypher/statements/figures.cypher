// question: What tells of some figures whether they may be added or compared, in the order of time?
// param ids: [ID!]!  the statements
// column id: ID!
// column metric: ID!
// column kind: String!
// column subject: ID!
// column inside: [ID!]!  the places that the subject lies in, or else what it is part of; of a place, itself too
// column partOf: [ID!]!  what the subject is part of, at any depth
// column quantity: Packed<Quantity!>!
// column qualifiers: Packed<[StoredQualifier!]!>!
// column names: [Map!]!  of the metric, the subject, what that is part of and the entities in qualifiers
//   id: ID!
//   names: Packed<[StoredName!]!>!
// column when: PartialDate  its own, or that of the event in its qualifiers, or of the event that is the subject
// column status: Status!
// column disputed: Boolean!
// column documents: [ID!]!
// column places: [ID!]!  the subject itself, or the nearest places that it lies in; of a firm or a person not the home city
// column industries: [ID!]!  of the subject
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
