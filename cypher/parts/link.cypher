// question: Does the relationship `r` between two entities count?
// param basis: [Basis!]!  only of these
// param doubtful: Boolean!  whether doubtful ones come along
// param status: [Status!]  only of these
// param predicates: [String!]  only relationships of these names
// param from: Int  the first day that its time must reach, as yyyymmdd
// param to: Int  the last day before which it must begin
// param undated: Boolean!  with `from`: whether undated ones come along
// param knownBy: Int  only what documents dated up to that day say
// example: {"basis": ["STATED", "BACKGROUND"], "doubtful": false, "status": null, "predicates": null, "from": null, "to": null, "undated": true, "knownBy": null}
r.statement IS NOT NULL AND r.basis IN $p.basis AND ($p.doubtful OR NOT r.doubtful)
  AND ($p.status IS NULL OR r.status IN $p.status)
  AND ($p.predicates IS NULL OR type(r) IN $p.predicates)
  AND ($p.knownBy IS NULL OR r.known <= $p.knownBy)
  AND ($p.from IS NULL OR r.whenStart <= $p.to AND r.whenEnd >= $p.from OR r.whenStart IS NULL AND $p.undated)
