// question: Does the entity `it` pass the filter that every list of entities has?
// it: Entity
// param within: ID  only places within this one, and what is located there
// param includeDoubtful: Boolean!  with `within`: also where its place is doubtful
// param document: ID  only what this document speaks of
// param status: [Status!]  only those that have got so far
// param timed: Boolean  something is said of it with a time that `during`, `endsBefore`, `startsBefore` and `startsAfter` ask for
// param bases: [Basis!]  something is said of it on one of these
// param doubtful: Boolean  something doubtful is said of it, or nothing
// param notDocuments: [ID!]  none of these documents speaks of it
// param minDocuments: Int  so many documents speak of it at least
// param maxDocuments: Int  so many documents speak of it at most
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
