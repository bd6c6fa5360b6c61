// question: How are some entities related among each other?
// param ids: [ID!]!  the entities
// param predicates: [String!]  only relationships of these names
// column source: ID!
// column target: ID!
// column relationship: String!
// column statement: ID!
// column status: Status!
// column basis: Basis!
// example: {"ids": ["city/ganzhou", "city/shenzhen"], "predicates": null}
UNWIND $p.ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $p.ids AND r.statement IS NOT NULL AND NOT r.doubtful AND r.basis <> 'DERIVED'
  AND ($p.predicates IS NULL OR type(r) IN $p.predicates)
RETURN a.id AS source, b.id AS target, type(r) AS relationship, r.statement AS statement, r.status AS status, r.basis AS basis
ORDER BY source, relationship, target, statement
