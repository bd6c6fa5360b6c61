// question: Which statements about certain entities pass a filter, in the order of time?
// param about: [ID!]!  the entities, each as subject, object or in a qualifier
// param subjects: [ID!]  only with one of these as subject
// param after: String!  the key after which to go on, '' at the beginning
// param limit: Int!  how many
// column node: Statement!
// example: {"about": ["city/ganzhou"], "subjects": null, "after": "", "limit": 5}
UNWIND $p.about AS id
MATCH (entity:Entity {id: id})<-[about:SPEAKS_OF]-(node:Statement)
WHERE about.entity = id AND about.key > $p.after AND ($p.subjects IS NULL OR node.subject IN $p.subjects) AND
  {{statement of node}}
WITH DISTINCT node
RETURN node
ORDER BY node.key
LIMIT toInteger($p.limit)
