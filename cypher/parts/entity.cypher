// question: Does the entity `node` pass the filter that every list of entities has?
// param within: ID  only places within this one, and what is located there
// param unsure: Boolean!  with `within`: also where its place is doubtful
// param kind: String  folded; only those whose kind has this in it
// param document: ID  only what this document speaks of
// param text: String  folded; only those with this in a name, a description or a definition
// param has: [String!]  every one of these fields is filled
// param lacks: [String!]  none of these fields is filled
// param status: [Status!]  only those that have got so far
// param knownBy: Int  only what documents dated up to that day speak of
// param from: Int  the first day of a time in which something is said of it, as yyyymmdd
// param to: Int  the last day of that time
// param undated: Boolean!  whether those come along of which nothing is said with a date
// param bases: [Basis!]  something is said of it on one of these
// param doubtful: Boolean  something doubtful is said of it, or nothing
// example: {"within": null, "unsure": false, "kind": null, "document": null, "text": null, "has": null, "lacks": null, "status": null, "knownBy": null, "from": null, "to": null, "undated": true, "bases": null, "doubtful": null}
($p.within IS NULL OR $p.within IN node.inside AND node.id <> $p.within OR $p.unsure AND $p.within IN node.perhapsInside)
  AND ($p.kind IS NULL OR node.kindWords CONTAINS $p.kind)
  AND ($p.document IS NULL OR $p.document IN node.documents)
  AND ($p.text IS NULL OR node.words CONTAINS $p.text)
  AND ($p.has IS NULL OR all(field IN $p.has WHERE field IN node.has))
  AND ($p.lacks IS NULL OR none(field IN $p.lacks WHERE field IN node.has))
  AND ($p.status IS NULL OR node.status IN $p.status)
  AND ($p.knownBy IS NULL OR node.known <= $p.knownBy)
  AND ($p.bases IS NULL OR any(each IN $p.bases WHERE each IN node.bases))
  AND ($p.doubtful IS NULL OR node.doubtful = $p.doubtful)
  AND ($p.from IS NULL OR EXISTS {
    MATCH (node)<-[:SPEAKS_OF]-(said:Statement)
    WHERE said.subject = node.id AND said.whenStart <= $p.to AND said.whenEnd >= $p.from
  } OR $p.undated AND NOT node.dated)
