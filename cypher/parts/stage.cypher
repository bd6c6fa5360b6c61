// question: What is the status of the entity `it` today, or what was it by an earlier day?
// it: Entity
// param knownBy: Int  the earlier day, as yyyymmdd; null for today
// example: {"knownBy": null}
CASE
  WHEN $p.knownBy IS NULL THEN it.status
  ELSE last([each IN it.stages WHERE toInteger(left(each, 8)) <= $p.knownBy | substring(each, 9)])
END
