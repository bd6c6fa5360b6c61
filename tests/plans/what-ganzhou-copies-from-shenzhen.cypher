// Which reforms copy Shenzhen or the Bay Area, and who adopted them?
// The plan of questions/what-ganzhou-copies-from-shenzhen.graphql: a fragment that two fields share, and an interface at the other end. Printed by npm run print.
// Each expression is read of the thing that n0 or n1 is bound to. Of its parameters $a, those that are null are left out, and names stand
// as the question has them; in a request they are ids by then.

// city: City
//   root {}
//   p0_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"FOLLOWS:followedBy","includeDoubtful":false,"includeUndated":true,"limit":21}
//   p0_0_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"ADOPTED_BY:adoptedBy","includeDoubtful":false,"includeUndated":true,"limit":21}
[
  n0.type,
  n0.id,
  null,
  [
    COLLECT {
      MATCH (n0)<-[r0_0:FOLLOWS]-(n0_0:Policy)
      WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_0.doubtful
      AND n0_0.id > $a.p0_0.after
      WITH DISTINCT n0_0
      ORDER BY n0_0.id
      LIMIT toInteger($a.p0_0.limit)
      RETURN [
        n0_0.id,
        null,
        [
          n0_0.type,
          n0_0.id,
          null,
          n0_0.names,
          n0_0.provides,
          [
            COLLECT {
              MATCH (n0_0)-[r0_0_0:ADOPTED_BY]->(n0_0_0:Entity)
              WHERE r0_0_0.basis IN ['STATED', 'BACKGROUND']
              AND NOT r0_0_0.doubtful
              AND n0_0_0.id > $a.p0_0_0.after
              WITH DISTINCT n0_0_0
              ORDER BY n0_0_0.id
              LIMIT toInteger($a.p0_0_0.limit)
              RETURN [
                n0_0_0.id,
                null,
                [n0_0_0.type, n0_0_0.id, null, n0_0_0.names],
                [
                  (n0_0)-[r0_0_0:ADOPTED_BY]->(n0_0_0:Entity)
                  WHERE r0_0_0.basis IN ['STATED', 'BACKGROUND']
                  AND NOT r0_0_0.doubtful
                  | [r0_0_0.status, r0_0_0.basis, r0_0_0.rule]
                ],
                null
              ]
            },
            null,
            null,
            null
          ]
        ],
        [
          (n0)<-[r0_0:FOLLOWS]-(n0_0:Policy)
          WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
          AND NOT r0_0.doubtful
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

// region: Region
//   root {}
//   p0_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"FOLLOWS:followedBy","includeDoubtful":false,"includeUndated":true,"limit":21}
//   p0_0_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"ADOPTED_BY:adoptedBy","includeDoubtful":false,"includeUndated":true,"limit":21}
[
  n0.type,
  n0.id,
  null,
  [
    COLLECT {
      MATCH (n0)<-[r0_0:FOLLOWS]-(n0_0:Policy)
      WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_0.doubtful
      AND n0_0.id > $a.p0_0.after
      WITH DISTINCT n0_0
      ORDER BY n0_0.id
      LIMIT toInteger($a.p0_0.limit)
      RETURN [
        n0_0.id,
        null,
        [
          n0_0.type,
          n0_0.id,
          null,
          n0_0.names,
          n0_0.provides,
          [
            COLLECT {
              MATCH (n0_0)-[r0_0_0:ADOPTED_BY]->(n0_0_0:Entity)
              WHERE r0_0_0.basis IN ['STATED', 'BACKGROUND']
              AND NOT r0_0_0.doubtful
              AND n0_0_0.id > $a.p0_0_0.after
              WITH DISTINCT n0_0_0
              ORDER BY n0_0_0.id
              LIMIT toInteger($a.p0_0_0.limit)
              RETURN [
                n0_0_0.id,
                null,
                [n0_0_0.type, n0_0_0.id, null, n0_0_0.names],
                [
                  (n0_0)-[r0_0_0:ADOPTED_BY]->(n0_0_0:Entity)
                  WHERE r0_0_0.basis IN ['STATED', 'BACKGROUND']
                  AND NOT r0_0_0.doubtful
                  | [r0_0_0.status, r0_0_0.basis, r0_0_0.rule]
                ],
                null
              ]
            },
            null,
            null,
            null
          ]
        ],
        [
          (n0)<-[r0_0:FOLLOWS]-(n0_0:Policy)
          WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
          AND NOT r0_0.doubtful
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

// joint: Park
//   root {}
//   p0_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"APPLIES_TO:policies","includeDoubtful":false,"includeUndated":true,"limit":21}
[
  n0.type,
  n0.id,
  null,
  [
    COLLECT {
      MATCH (n0)<-[r0_0:APPLIES_TO]-(n0_0:Policy)
      WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_0.doubtful
      AND n0_0.id > $a.p0_0.after
      WITH DISTINCT n0_0
      ORDER BY n0_0.id
      LIMIT toInteger($a.p0_0.limit)
      RETURN [
        n0_0.id,
        [n0_0.type, n0_0.id, null, n0_0.names],
        null,
        [
          (n0)<-[r0_0:APPLIES_TO]-(n0_0:Policy)
          WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
          AND NOT r0_0.doubtful
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
