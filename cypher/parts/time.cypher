// question: Does the time of `it`, a statement or a relationship, meet the conditions, and was it known by a day?
// Days are yyyymmdd. `it` may be a statement or a relationship; both store their time alike.
// it: Statement
// param during: Map  its time overlaps these days
//   from: Int!  the first day, as yyyymmdd
//   to: Int!  the last day
// param includeUndated: Boolean!  with `during`: whether it also counts if it has no time, or a time whose beginning is open
// param endsBefore: Int  its time ends before this day
// param startsBefore: Int  its time begins before this day, even at the latest possible beginning
// param startsAfter: Int  its time begins after this day
// param knownBy: Int  it was known by this day
// example: {"during": null, "includeUndated": true, "endsBefore": null, "startsBefore": null, "startsAfter": null, "knownBy": null}
($p.knownBy IS NULL OR it.known <= $p.knownBy)
  AND ($p.during IS NULL OR it.whenEnd >= $p.during.from
      AND (it.whenSure <= $p.during.to OR $p.includeUndated AND it.whenStart <= $p.during.to)
    OR it.whenStart IS NULL AND $p.includeUndated)
  AND ($p.endsBefore IS NULL OR it.whenEnd < $p.endsBefore)
  AND ($p.startsBefore IS NULL OR it.whenStartBy < $p.startsBefore)
  AND ($p.startsAfter IS NULL OR it.whenStart > $p.startsAfter)
