// question: What is each of some entities tied to, by any of the relations that its type has?
// param ids: [ID!]!  the entities
// param fields: RelationsByType!  by type of entity, the relations it has
// param types: [EntityType!]  only to entities of these types
// param includeDoubtful: Boolean!  whether doubtful ones count, also of relations that leave them out
// param includeDerived: Boolean!  likewise derived ones
// param knownBy: Int  only what documents dated up to that day say, yyyymmdd
// param after: String!  the field and the id after which the page goes on, '' at the beginning
// param limit: Int!  how many of each relation the page may need
// column id: ID!
// column field: String!
// column count: Int!  how many entities the relation leads to
// column leftOut: Int!  to how many more, over what is doubtful or derived and does not count
// column page: [Map!]!
//   other: ID!  the other end
//   support: [LinkSupport!]!  what each relationship to it rests on
// example: {"ids": ["city/ganzhou"], "fields": {"CITY": [{"field": "places", "relationship": "WITHIN", "directions": ["IN"], "target": "Place", "doubtful": false, "bases": ["STATED", "BACKGROUND"]}]}, "types": null, "includeDoubtful": false, "includeDerived": false, "knownBy": null, "after": "", "limit": 20}
UNWIND $p.ids AS id
MATCH (n:Entity {id: id})-[r]-(other:Entity)
WHERE r.statement IS NOT NULL AND ($p.types IS NULL OR other.type IN $p.types) AND ($p.knownBy IS NULL OR r.known <= $p.knownBy)
WITH n, r, other, CASE WHEN startNode(r) = n THEN 'OUT' ELSE 'IN' END AS direction
UNWIND $p.fields[n.type] AS relation
WITH n, r, other, direction, relation
WHERE relation.relationship = type(r) AND direction IN relation.directions AND relation.target IN labels(other)
WITH n, relation.field AS field, other, r, (relation.doubtful OR $p.includeDoubtful OR NOT r.doubtful)
  AND (r.basis IN relation.bases OR $p.includeDerived AND r.basis = 'DERIVED') AS counts
ORDER BY r.rank, r.statement
// A CASE without ELSE is null where it does not hold, and collect leaves nulls out.
WITH n, field, other, collect(CASE WHEN counts THEN {status: r.status, basis: r.basis, statement: r.statement} END) AS support
ORDER BY other.id
WITH n, field, sum(CASE WHEN size(support) > 0 THEN 1 ELSE 0 END) AS count, sum(CASE WHEN size(support) = 0 THEN 1 ELSE 0 END) AS leftOut,
  collect(CASE WHEN size(support) > 0 AND field + ' ' + other.id > $p.after THEN {other: other.id, support: support} END) AS page
RETURN n.id AS id, field, count, leftOut, page[0..toInteger($p.limit)] AS page
ORDER BY id, field
