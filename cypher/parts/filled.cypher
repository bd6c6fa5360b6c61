// question: Which fields of the entity `it` are filled, or were by a day?
// it: Entity
// param knownBy: Int  by that day
// example: {"knownBy": null}
CASE
  WHEN $p.knownBy IS NULL THEN it.has
  ELSE [at IN range(0, size(it.has) - 1) WHERE it.hasSince[at] <= $p.knownBy | it.has[at]]
END
