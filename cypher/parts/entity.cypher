// question: Does the entity `it` pass the filter that every list of entities has?
// A condition that is null passes everything.
// it: Entity
// param within: ID  it lies in this place, but is not the place itself
// param includeDoubtful: Boolean!  with `within`: whether it also counts if its location is doubtful
// param document: ID  this document speaks of it
// param status: [Status!]  its status is one of these
// param timed: Boolean  a statement about it has a time that meets `during`, `endsBefore`, `startsBefore` and `startsAfter`
// param bases: [Basis!]  at least one statement about it has one of these bases
// param doubtful: Boolean  true: at least one statement about it is doubtful; false: none is
// param notDocuments: [ID!]  none of these documents speaks of it
// param minDocuments: Int  at least this many documents speak of it
// param maxDocuments: Int  at most this many documents speak of it
// example: {"within": null, "includeDoubtful": false, "document": null, "status": null, "timed": null, "bases": null, "doubtful": null, "notDocuments": null, "minDocuments": null, "maxDocuments": null}
($p.within IS NULL OR it.id <> $p.within AND ($p.within IN it.inside OR $p.includeDoubtful AND $p.within IN it.perhapsInside))
  AND ($p.document IS NULL OR $p.document IN it.documents)
  AND ($p.status IS NULL OR
    {{stage of it}}
    IN $p.status)
  AND ($p.knownBy IS NULL OR it.known <= $p.knownBy)
  AND ($p.bases IS NULL OR any(each IN $p.bases WHERE each IN it.bases))
  AND ($p.doubtful IS NULL OR it.doubtful = $p.doubtful)
  AND ($p.notDocuments IS NULL OR none(each IN $p.notDocuments WHERE each IN it.documents))
  AND ($p.minDocuments IS NULL OR size(it.documents) >= $p.minDocuments)
  AND ($p.maxDocuments IS NULL OR size(it.documents) <= $p.maxDocuments)
  AND ($p.timed IS NULL OR $p.includeUndated AND NOT it.dated OR EXISTS {
    MATCH (it)<-[:SPEAKS_OF]-(said:Statement)
    WHERE (said.subject = it.id OR said.predicate = it.id) AND said.whenStart IS NOT NULL AND
      {{time of said}}
  }) AND
  {{likeness of it}}
