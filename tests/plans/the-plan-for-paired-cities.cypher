// Who issued the plan for paired cities, where does it apply, which pairings stand under it, and which dated investments fall within its place and time?
// The plan of questions/the-plan-for-paired-cities.graphql: relations within relations, and the premises of what is derived. Printed by npm run print.
// Each expression is read of the thing that n0 or n1 is bound to. Of its parameters $a, those that are null are left out, and names stand
// as the question has them; in a request they are ids by then.

// policy: Policy
//   root {}
//   p0_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"ISSUED_BY:issuedBy","includeDoubtful":false,"includeUndated":true,"limit":21}
//   p0_1 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"APPLIES_TO:appliesTo","includeDoubtful":false,"includeUndated":true,"limit":21}
//   p0_2 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"UNDER:agreementsUnder","includeDoubtful":false,"includeUndated":true,"limit":21}
//   p0_2_0 {"after":"","basis":["STATED","BACKGROUND"],"coordinate":"PARTIES:parties","includeDoubtful":false,"includeUndated":true,"limit":21}
//   p0_2_1 {"after":"","coordinate":"SPEAKS_OF:statements","includeDoubtful":false,"includeUndated":true,"limit":21,"predicates":["progress"]}
//   p0_3 {"after":"","basis":["DERIVED"],"coordinate":"POLICIES:investments","includeDoubtful":false,"includeUndated":true,"limit":21}
[
  n0.type,
  n0.id,
  null,
  n0.inForce,
  n0.issuedOn,
  n0.names,
  [
    COLLECT {
      MATCH (n0)-[r0_0:ISSUED_BY]->(n0_0:Entity)
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
          (n0)-[r0_0:ISSUED_BY]->(n0_0:Entity)
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
  ],
  [
    COLLECT {
      MATCH (n0)-[r0_1:APPLIES_TO]->(n0_1:Place)
      WHERE r0_1.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_1.doubtful
      AND n0_1.id > $a.p0_1.after
      WITH DISTINCT n0_1
      ORDER BY n0_1.id
      LIMIT toInteger($a.p0_1.limit)
      RETURN [
        n0_1.id,
        null,
        [n0_1.type, n0_1.id, null, n0_1.names],
        [
          (n0)-[r0_1:APPLIES_TO]->(n0_1:Place)
          WHERE r0_1.basis IN ['STATED', 'BACKGROUND']
          AND NOT r0_1.doubtful
          | [r0_1.status, r0_1.basis, r0_1.rule]
        ],
        null
      ]
    },
    null,
    null,
    null
  ],
  [
    COLLECT {
      MATCH (n0)<-[r0_2:UNDER]-(n0_2:Agreement)
      WHERE r0_2.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_2.doubtful
      AND n0_2.id > $a.p0_2.after
      WITH DISTINCT n0_2
      ORDER BY n0_2.id
      LIMIT toInteger($a.p0_2.limit)
      RETURN [
        n0_2.id,
        null,
        [
          n0_2.type,
          n0_2.id,
          null,
          n0_2.names,
          n0_2.progress,
          [
            COLLECT {
              MATCH (n0_2)-[r0_2_0:PARTIES]->(n0_2_0:Entity)
              WHERE r0_2_0.basis IN ['STATED', 'BACKGROUND']
              AND NOT r0_2_0.doubtful
              AND n0_2_0.id > $a.p0_2_0.after
              WITH DISTINCT n0_2_0
              ORDER BY n0_2_0.id
              LIMIT toInteger($a.p0_2_0.limit)
              RETURN [
                n0_2_0.id,
                [n0_2_0.type, n0_2_0.id, null, n0_2_0.names],
                null,
                [
                  (n0_2)-[r0_2_0:PARTIES]->(n0_2_0:Entity)
                  WHERE r0_2_0.basis IN ['STATED', 'BACKGROUND']
                  AND NOT r0_2_0.doubtful
                  | [r0_2_0.status, r0_2_0.basis, r0_2_0.rule]
                ],
                null
              ]
            },
            null,
            null,
            null
          ],
          [
            COLLECT {
              MATCH (n0_2)<-[r0_2_1:SPEAKS_OF]-(n0_2_1:Statement)
              WHERE ($a.p0_2_1.predicates IS NULL OR n0_2_1.predicate IN $a.p0_2_1.predicates)
              AND r0_2_1.entity = n0_2.id
              AND r0_2_1.key > $a.p0_2_1.after
              WITH n0_2_1, r0_2_1
              ORDER BY r0_2_1.entity, r0_2_1.key
              LIMIT toInteger($a.p0_2_1.limit)
              RETURN [r0_2_1.key, ['STATEMENT', n0_2_1.id, null, n0_2_1.doubts, n0_2_1.status, n0_2_1.when], null]
            },
            null,
            null,
            null
          ]
        ],
        [
          (n0)<-[r0_2:UNDER]-(n0_2:Agreement)
          WHERE r0_2.basis IN ['STATED', 'BACKGROUND']
          AND NOT r0_2.doubtful
          | [r0_2.status, r0_2.basis, r0_2.rule]
        ],
        null
      ]
    },
    null,
    null,
    null
  ],
  [
    COLLECT {
      MATCH (n0)<-[r0_3:POLICIES]-(n0_3:Investment)
      WHERE r0_3.basis IN $a.p0_3.basis
      AND n0_3.id > $a.p0_3.after
      WITH DISTINCT n0_3
      ORDER BY n0_3.id
      LIMIT toInteger($a.p0_3.limit)
      RETURN [
        n0_3.id,
        null,
        [n0_3.type, n0_3.id, null, n0_3.names],
        [
          (n0)<-[r0_3:POLICIES]-(n0_3:Investment)
          WHERE r0_3.basis IN $a.p0_3.basis
          | [r0_3.status, r0_3.basis, r0_3.rule]
        ],
        COLLECT {
          MATCH (n0)<-[r0_3:POLICIES]-(n0_3:Investment)
          WHERE r0_3.basis IN $a.p0_3.basis
          MATCH (s0_3:Statement {id: r0_3.statement})
          RETURN [
            'STATEMENT',
            s0_3.id,
            null,
            s0_3.rule,
            COLLECT {
              MATCH (s0_3)-[rs0_3_0:PREMISE]->(ns0_3_0:Statement)
              WITH DISTINCT ns0_3_0
              ORDER BY ns0_3_0.id
              RETURN ['STATEMENT', ns0_3_0.id, null, ns0_3_0.date, ns0_3_0.predicate, ns0_3_0.when]
            }
          ]
          ORDER BY s0_3.key
        }
      ]
    },
    null,
    null,
    null
  ]
]
