// question: Does the statement `it` pass the filter that every list of statements has?
// it: Statement
// param entity: ID  with this in it, as subject, object or in a qualifier
// param subject: ID  of this
// param object: ID  with this object
// param subjectTypes: [String!]  of entities whose ids begin with one of these
// param objectTypes: [String!]  whose object's id begins with one of these
// param within: ID  of this place, a place within it or something located there
// param around: [ID!]  with one of these in it, or something that lies within or is located there
// param objectWithin: ID  whose object is this place, lies within it or is located there
// param repaired: Boolean  read from a damaged passage, or only others
// param includeDoubtful: Boolean!  with `within`, `around` and `objectWithin`: also where a place is doubtful
// param doubts: [Doubt!]  with one of these
// param predicates: [String!]  only these
// param figures: Boolean  only figures, statements whose predicate is a metric, or only others
// param metricKinds: [String!]  only figures of metrics of these kinds
// param units: [String!]  only quantities in one of these units, as printed or normalized
// param atLeast: Float  only quantities of so much, in the normalized unit
// param atMost: Float  only quantities of no more, in the normalized unit
// param document: ID  only what this document says
// param documents: [ID!]  every one of these says it
// param notDocuments: [ID!]  none of these says it
// param minDocuments: Int  said by so many documents at least
// param maxDocuments: Int  said by so many documents at most
// param attributedTo: ID  only what a document quotes this one for
// param text: String  folded; with this in its value, its mention, a qualifier or a note
// param basis: [Basis!]  only of these
// param status: [Status!]  only of these
// param doubtful: Boolean  only with a doubt, or only without
// param dated: Boolean  only with a date, or only without
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
