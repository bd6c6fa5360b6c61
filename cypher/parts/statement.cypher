// question: Does the statement `it` pass the filter that every list of statements has?
// A condition that is null passes everything.
// it: Statement
// param entity: ID  it mentions this entity: as subject, object, qualifier, metric or quoted source
// param subject: ID  its subject is this entity
// param object: ID  its object is this entity
// param subjectTypes: [String!]  the id of its subject begins with one of these, such as city/
// param objectTypes: [String!]  the id of its object begins with one of these
// param within: ID  its subject is this place or lies in it
// param around: [ID!]  it mentions one of these, or an entity that lies in one of these places
// param objectWithin: ID  its object is this place or lies in it
// param repaired: Boolean  true: it was read from a damaged passage; false: it was not
// param includeDoubtful: Boolean!  with `within`, `around` and `objectWithin`: also where a place is doubtful
// param doubts: [Doubt!]  it has one of these doubts
// param predicates: [String!]  its predicate is one of these
// param figures: Boolean  true: its predicate is a metric; false: it is not
// param metricKinds: [String!]  its predicate is a metric of one of these kinds, such as STOCK
// param units: [String!]  its quantity has one of these units, as printed or normalized
// param atLeast: Float  its quantity is at least this, in the normalized unit
// param atMost: Float  its quantity is at most this, in the normalized unit
// param document: ID  this document states it
// param documents: [ID!]  all of these documents state it
// param notDocuments: [ID!]  none of these documents states it
// param minDocuments: Int  at least this many documents state it
// param maxDocuments: Int  at most this many documents state it
// param attributedTo: ID  a document quotes this entity as its source
// param text: String  its value, note, mention, reading, qualifiers or the names of its entities contain this folded text
// param basis: [Basis!]  its basis is one of these
// param status: [Status!]  its status is one of these
// param doubtful: Boolean  true: it has a doubt; false: it has none
// param dated: Boolean  true: it has a time; false: it has none
// example: {"entity": null, "subject": null, "object": null, "subjectTypes": null, "objectTypes": null, "within": null, "around": null, "objectWithin": null, "repaired": null, "includeDoubtful": false, "doubts": null, "predicates": null, "figures": null, "metricKinds": null, "units": null, "atLeast": null, "atMost": null, "document": null, "documents": null, "notDocuments": null, "minDocuments": null, "maxDocuments": null, "attributedTo": null, "text": null, "basis": null, "status": null, "doubtful": null, "dated": null}
($p.entity IS NULL OR $p.entity IN it.entities)
  AND ($p.subject IS NULL OR it.subject = $p.subject)
  AND ($p.object IS NULL OR it.object = $p.object)
  AND ($p.subjectTypes IS NULL OR any(type IN $p.subjectTypes WHERE it.subject STARTS WITH type))
  AND ($p.objectTypes IS NULL OR any(type IN $p.objectTypes WHERE it.object STARTS WITH type))
  AND ($p.within IS NULL OR $p.within IN it.inside OR $p.includeDoubtful AND $p.within IN it.perhapsInside)
  AND ($p.around IS NULL OR any(each IN $p.around WHERE each IN it.around OR $p.includeDoubtful AND each IN it.perhapsAround))
  AND ($p.objectWithin IS NULL OR $p.objectWithin IN it.objectInside OR $p.includeDoubtful AND $p.objectWithin IN it.perhapsObjectInside)
  AND ($p.repaired IS NULL OR it.repaired = $p.repaired)
  AND ($p.predicates IS NULL OR it.predicate IN $p.predicates)
  AND ($p.figures IS NULL OR it.predicate STARTS WITH 'metric/' = $p.figures)
  AND ($p.metricKinds IS NULL OR it.metricKind IN $p.metricKinds)
  AND ($p.units IS NULL OR any(each IN $p.units WHERE each IN it.units))
  AND ($p.atLeast IS NULL OR it.amount >= $p.atLeast)
  AND ($p.atMost IS NULL OR it.amount <= $p.atMost)
  AND ($p.document IS NULL OR $p.document IN it.documents)
  AND ($p.documents IS NULL OR all(each IN $p.documents WHERE each IN it.documents))
  AND ($p.notDocuments IS NULL OR none(each IN $p.notDocuments WHERE each IN it.documents))
  AND ($p.minDocuments IS NULL OR size(it.documents) >= $p.minDocuments)
  AND ($p.maxDocuments IS NULL OR size(it.documents) <= $p.maxDocuments)
  AND ($p.attributedTo IS NULL OR $p.attributedTo IN it.attributedTo)
  AND ($p.text IS NULL OR it.words CONTAINS $p.text)
  AND ($p.basis IS NULL OR it.basis IN $p.basis)
  AND ($p.status IS NULL OR it.status IN $p.status)
  AND ($p.doubts IS NULL OR any(each IN $p.doubts WHERE each IN it.doubts))
  AND ($p.doubtful IS NULL OR it.doubtful = $p.doubtful)
  AND ($p.dated IS NULL OR it.whenStart IS NOT NULL = $p.dated) AND
  {{time of it}}
