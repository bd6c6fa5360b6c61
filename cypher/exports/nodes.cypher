// question: Which entities are there to draw, page by page, in the order of their ids?
// param after: String!  the id after which to go on, '' at the beginning
// param limit: Int!  how many
// param ids: [ID!]  only these
// param types: [EntityType!]!  only of these types
// column id: ID!
// column type: EntityType!
// column kind: String
// column names: JSON!
// column degree: Int!
// column status: Status
// column coordinates: JSON
// column documents: [ID!]!
// example: {"after": "", "limit": 5, "ids": null, "types": ["CITY"]}
MATCH (n:Entity)
WHERE n.id > $p.after AND n.type IN $p.types AND ($p.ids IS NULL OR n.id IN $p.ids)
RETURN n.id AS id, n.type AS type, n.kind AS kind, n.names AS names, n.degree AS degree, n.status AS status,
  n.coordinates AS coordinates, n.documents AS documents
ORDER BY n.id
LIMIT toInteger($p.limit)
