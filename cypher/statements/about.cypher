// question: Which statements that mention one of these entities pass the filter, in the order of time?
// param about: [ID!]!  the entities, each as subject, object, qualifier, metric or quoted source
// param subjects: [ID!]  only statements with one of these subjects; null for all
// param after: String!  only keys greater than this one; '' for the first page
// param limit: Int!  how many rows at most
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
