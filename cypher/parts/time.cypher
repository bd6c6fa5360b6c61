// question: Does what `it` says bear the time that is asked for, and was it known by then?
// it: Statement
// param during: Map  its time overlaps this one
//   from: Int!  the first day, as yyyymmdd
//   to: Int!  the last day
// param includeUndated: Boolean!  with `during`: whether what bears no time, or no beginning, comes along
// param endsBefore: Int  its time ends before this day
// param startsBefore: Int  its time begins before this day
// param startsAfter: Int  its time begins after this day
// param knownBy: Int  only what documents dated up to that day say
// example: {"during": null, "includeUndated": true, "endsBefore": null, "startsBefore": null, "startsAfter": null, "knownBy": null}
($p.knownBy IS NULL OR it.known <= $p.knownBy)
  AND ($p.during IS NULL OR it.whenEnd >= $p.during.from
      AND (it.whenSure <= $p.during.to OR $p.includeUndated AND it.whenStart <= $p.during.to)
    OR it.whenStart IS NULL AND $p.includeUndated)
  AND ($p.endsBefore IS NULL OR it.whenEnd < $p.endsBefore)
  AND ($p.startsBefore IS NULL OR it.whenStartBy < $p.startsBefore)
  AND ($p.startsAfter IS NULL OR it.whenStart > $p.startsAfter)
