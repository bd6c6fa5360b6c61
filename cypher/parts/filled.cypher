// question: Which fields of the entity `it` are filled today, or which of these were filled by an earlier day?
// it: Entity
// param knownBy: Int  the earlier day, as yyyymmdd; null for today
// example: {"knownBy": null}
CASE
  WHEN $p.knownBy IS NULL THEN it.has
  ELSE [at IN range(0, size(it.has) - 1) WHERE it.hasSince[at] <= $p.knownBy | it.has[at]]
END
