// Which figures does Ji'an's vice mayor Fu Zhenghua give?
// The plan of questions/what-fu-zhenghua-says.graphql: a list of statements with their evidence. Printed by npm run print.
// Each expression is read of the thing that n0 or n1 is bound to. Of its parameters $a, those that are null are left out, and names stand
// as the question has them; in a request they are ids by then.

// statements.nodes: Statement
//   root {}
[
  'STATEMENT',
  n0.id,
  null,
  n0.doubts,
  n0.evidence,
  n0.labels,
  n0.predicate,
  n0.qualifiers,
  n0.quantity,
  n0.status,
  n0.when,
  head(
    COLLECT {
      MATCH (n0)-[r0_0:SUBJECT]->(n0_0:Entity)
      RETURN [n0_0.type, n0_0.id, null, n0_0.names]
      ORDER BY n0_0.id
      LIMIT 1
    }
  )
]
