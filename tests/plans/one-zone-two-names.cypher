// How did name and status of the Shenzhen–Ganzhou port-industry-city zone change?
// The plan of questions/one-zone-two-names.graphql: things as they were known by a day, beside those of today. Printed by npm run print.
// Each expression is read of the thing that n0 or n1 is bound to. Of its parameters $a, those that are null are left out, and names stand
// as the question has them; in a request they are ids by then.

// inJanuary2022: Park
//   root {"knownBy":20220131}
//   p0_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"DEVELOPED_BY:developedBy","includeDoubtful":false,"includeUndated":true,"knownBy":20220131,"limit":21}
[
  n0.type,
  n0.id,
  n0.past,
  n0.progress,
  [
    COLLECT {
      MATCH (n0)-[r0_0:DEVELOPED_BY]->(n0_0:Entity)
      WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_0.doubtful
      AND ($a.p0_0.knownBy IS NULL OR r0_0.known <= $a.p0_0.knownBy)
      AND n0_0.id > $a.p0_0.after
      WITH DISTINCT n0_0
      ORDER BY n0_0.id
      LIMIT toInteger($a.p0_0.limit)
      RETURN [
        n0_0.id,
        null,
        [n0_0.type, n0_0.id, n0_0.past, n0_0.names],
        [
          (n0)-[r0_0:DEVELOPED_BY]->(n0_0:Entity)
          WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
          AND NOT r0_0.doubtful
          AND ($a.p0_0.knownBy IS NULL OR r0_0.known <= $a.p0_0.knownBy)
          | [r0_0.status, r0_0.basis, r0_0.rule]
        ],
        null
      ]
    },
    null,
    null,
    null
  ]
]

// park: Park
//   root {}
//   p0_0 {"after":"","coordinate":"SPEAKS_OF:statements","includeDoubtful":false,"includeUndated":true,"limit":101,"predicates":["progress","developedBy","positionedAs"]}
[
  n0.type,
  n0.id,
  null,
  n0.names,
  n0.opened,
  n0.progress,
  [
    COLLECT {
      MATCH (n0)<-[r0_0:SPEAKS_OF]-(n0_0:Statement)
      WHERE ($a.p0_0.predicates IS NULL OR n0_0.predicate IN $a.p0_0.predicates)
      AND r0_0.entity = n0.id
      AND r0_0.key > $a.p0_0.after
      WITH n0_0, r0_0
      ORDER BY r0_0.entity, r0_0.key
      LIMIT toInteger($a.p0_0.limit)
      RETURN [
        r0_0.key,
        [
          'STATEMENT',
          n0_0.id,
          null,
          n0_0.asOf,
          n0_0.evidence,
          n0_0.predicate,
          n0_0.status,
          n0_0.when,
          head(
            COLLECT {
              MATCH (n0_0)-[r0_0_0:OBJECT]->(n0_0_0:Entity)
              RETURN [n0_0_0.type, n0_0_0.id, null, n0_0_0.names]
              ORDER BY n0_0_0.id
              LIMIT 1
            }
          )
        ],
        null
      ]
    },
    null,
    null,
    null
  ]
]
