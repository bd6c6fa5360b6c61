// question: Does the statement `node` pass the filter that every list of statements has?
// param entities: [ID!]!  every one of these is in it, as subject, object or in a qualifier
// param subject: ID  of this
// param object: ID  with this object
// param subjectTypes: [String!]  of entities whose ids begin with one of these
// param within: ID  of this place, a place within it or something located there
// param unsure: Boolean!  with `within`: also where its place is doubtful
// param doubts: [Doubt!]  with one of these
// param predicates: [String!]  only these
// param figures: Boolean  only figures, statements whose predicate is a metric, or only others
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
// param from: Int  the first day that its time must reach, as yyyymmdd
// param to: Int  the last day before which it must begin
// param undated: Boolean!  with `from`: whether undated ones come along
// param dated: Boolean  only with a date, or only without
// param knownBy: Int  only what documents dated up to that day say
// example: {"entities": [], "subject": null, "object": null, "subjectTypes": null, "within": null, "unsure": false, "doubts": null, "predicates": null, "figures": null, "document": null, "documents": null, "notDocuments": null, "minDocuments": null, "maxDocuments": null, "attributedTo": null, "text": null, "basis": null, "status": null, "doubtful": null, "from": null, "to": null, "undated": true, "dated": null, "knownBy": null}
all(each IN $p.entities WHERE each IN node.entities)
  AND ($p.subject IS NULL OR node.subject = $p.subject)
  AND ($p.object IS NULL OR node.object = $p.object)
  AND ($p.subjectTypes IS NULL OR any(type IN $p.subjectTypes WHERE node.subject STARTS WITH type))
  AND ($p.within IS NULL OR $p.within IN node.inside OR $p.unsure AND $p.within IN node.perhapsInside)
  AND ($p.predicates IS NULL OR node.predicate IN $p.predicates)
  AND ($p.figures IS NULL OR node.predicate STARTS WITH 'metric/' = $p.figures)
  AND ($p.document IS NULL OR $p.document IN node.documents)
  AND ($p.documents IS NULL OR all(each IN $p.documents WHERE each IN node.documents))
  AND ($p.notDocuments IS NULL OR none(each IN $p.notDocuments WHERE each IN node.documents))
  AND ($p.minDocuments IS NULL OR size(node.documents) >= $p.minDocuments)
  AND ($p.maxDocuments IS NULL OR size(node.documents) <= $p.maxDocuments)
  AND ($p.attributedTo IS NULL OR $p.attributedTo IN node.attributedTo)
  AND ($p.text IS NULL OR node.words CONTAINS $p.text)
  AND ($p.basis IS NULL OR node.basis IN $p.basis)
  AND ($p.status IS NULL OR node.status IN $p.status)
  AND ($p.doubts IS NULL OR any(each IN $p.doubts WHERE each IN node.doubts))
  AND ($p.doubtful IS NULL OR node.doubtful = $p.doubtful)
  AND ($p.knownBy IS NULL OR node.known <= $p.knownBy)
  AND ($p.dated IS NULL OR node.whenStart IS NOT NULL = $p.dated)
  AND ($p.from IS NULL OR node.whenStart <= $p.to AND node.whenEnd >= $p.from OR node.whenStart IS NULL AND $p.undated)
