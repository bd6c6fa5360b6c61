// question: How far has the entity `it` got, or had it by a day?
// it: Entity
// param knownBy: Int  by that day
// example: {"knownBy": null}
CASE
  WHEN $p.knownBy IS NULL THEN it.status
  ELSE last([each IN it.stages WHERE toInteger(left(each, 8)) <= $p.knownBy | substring(each, 9)])
END
