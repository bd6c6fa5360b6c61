// Which Bay Area firms invested in which Ganzhou park, under which policy?
// The plan of questions/bay-area-firms-in-ganzhou.graphql: a list with short relations, and the statements behind each of them. Printed by npm run print.
// Each expression is read of the thing that n0 or n1 is bound to. Of its parameters $a, those that are null are left out, and names stand
// as the question has them; in a request they are ids by then.

// investments.nodes: Investment
//   root {}
//   p0_5 {"basis":["STATED","DERIVED"]}
[
  n0.type,
  n0.id,
  null,
  n0.amount,
  n0.evidence,
  n0.notStated,
  n0.status,
  n0.when,
  n0.wording,
  n0.wordings,
  COLLECT {
    MATCH (n0)-[r0_0:INVESTORS]->(n0_0:Entity)
    WHERE r0_0.basis IN ['STATED', 'BACKGROUND']
    WITH DISTINCT n0_0
    ORDER BY n0_0.id
    RETURN [n0_0.type, n0_0.id, null, n0_0.names]
  },
  COLLECT {
    MATCH (n0)-[r0_1:INVESTOR_ORIGINS]->(n0_1:Place)
    WHERE r0_1.basis IN ['STATED', 'BACKGROUND']
    WITH DISTINCT n0_1
    ORDER BY n0_1.id
    RETURN [
      [n0_1.type, n0_1.id, null, n0_1.names],
      [
        (n0)-[r0_1:INVESTOR_ORIGINS]->(n0_1:Place)
        WHERE r0_1.basis IN ['STATED', 'BACKGROUND']
        | [r0_1.status, r0_1.basis, r0_1.rule]
      ],
      COLLECT {
        MATCH (n0)-[r0_1:INVESTOR_ORIGINS]->(n0_1:Place)
        WHERE r0_1.basis IN ['STATED', 'BACKGROUND']
        MATCH (s0_1:Statement {id: r0_1.statement})
        RETURN ['STATEMENT', s0_1.id, null, s0_1.basis, s0_1.doubts, s0_1.predicate]
        ORDER BY s0_1.key
      }
    ]
  },
  head(
    COLLECT {
      MATCH (n0)-[r0_2:PLACE]->(n0_2:Place)
      WHERE r0_2.basis IN ['STATED', 'BACKGROUND']
      RETURN [n0_2.type, n0_2.id, null, n0_2.names]
      ORDER BY r0_2.rank, n0_2.id
      LIMIT 1
    }
  ),
  head(
    COLLECT {
      MATCH (n0)-[r0_3:PARK]->(n0_3:Park)
      WHERE r0_3.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_3.doubtful
      RETURN [n0_3.type, n0_3.id, null, n0_3.names]
      ORDER BY r0_3.rank, n0_3.id
      LIMIT 1
    }
  ),
  head(
    COLLECT {
      MATCH (n0)-[r0_4:PROJECT]->(n0_4:Project)
      WHERE r0_4.basis IN ['STATED', 'BACKGROUND']
      AND NOT r0_4.doubtful
      RETURN [n0_4.type, n0_4.id, null, n0_4.names]
      ORDER BY r0_4.rank, n0_4.id
      LIMIT 1
    }
  ),
  COLLECT {
    MATCH (n0)-[r0_5:POLICIES]->(n0_5:Policy)
    WHERE r0_5.basis IN $a.p0_5.basis
    WITH DISTINCT n0_5
    ORDER BY n0_5.id
    RETURN [
      [n0_5.type, n0_5.id, null, n0_5.names],
      [(n0)-[r0_5:POLICIES]->(n0_5:Policy) WHERE r0_5.basis IN $a.p0_5.basis | [r0_5.status, r0_5.basis, r0_5.rule]],
      COLLECT {
        MATCH (n0)-[r0_5:POLICIES]->(n0_5:Policy)
        WHERE r0_5.basis IN $a.p0_5.basis
        MATCH (s0_5:Statement {id: r0_5.statement})
        RETURN [
          'STATEMENT',
          s0_5.id,
          null,
          COLLECT {
            MATCH (s0_5)-[rs0_5_0:PREMISE]->(ns0_5_0:Statement)
            WITH DISTINCT ns0_5_0
            ORDER BY ns0_5_0.id
            RETURN [
              'STATEMENT',
              ns0_5_0.id,
              null,
              ns0_5_0.predicate,
              head(
                COLLECT {
                  MATCH (ns0_5_0)-[rs0_5_0_0:SUBJECT]->(ns0_5_0_0:Entity)
                  RETURN [ns0_5_0_0.type, ns0_5_0_0.id, null]
                  ORDER BY ns0_5_0_0.id
                  LIMIT 1
                }
              )
            ]
          }
        ]
        ORDER BY s0_5.key
      }
    ]
  }
]
