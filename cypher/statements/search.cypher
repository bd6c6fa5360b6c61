// question: Which statements pass a filter, in the order of time?
// param after: String!  the key after which to go on, '' at the beginning
// param limit: Int!  how many
// param predicates: [String!]  only these
// param document: ID  only what this document says
// param basis: [Basis!]  only of these
// param status: [Status!]  only of these
// param doubtful: Boolean  only with a doubt, or only without
// param from: Int  the first day that its time must reach, as yyyymmdd
// param to: Int  the last day before which it must begin
// param undated: Boolean!  whether undated ones come along
// param knownBy: Int  only what documents dated up to that day say
// column node: Statement!
// example: {"after": "", "limit": 5, "predicates": ["opened"], "document": null, "basis": null, "status": null, "doubtful": null, "from": null, "to": null, "undated": true, "knownBy": null}
MATCH (node:Statement)
WHERE node.key > $p.after
  AND ($p.predicates IS NULL OR node.predicate IN $p.predicates)
  AND ($p.document IS NULL OR $p.document IN node.documents)
  AND ($p.basis IS NULL OR node.basis IN $p.basis)
  AND ($p.status IS NULL OR node.status IN $p.status)
  AND ($p.doubtful IS NULL OR node.doubtful = $p.doubtful)
  AND ($p.knownBy IS NULL OR node.known <= $p.knownBy)
  AND ($p.from IS NULL OR node.whenStart <= $p.to AND node.whenEnd >= $p.from OR node.whenStart IS NULL AND $p.undated)
RETURN node
ORDER BY node.key
LIMIT toInteger($p.limit)
