// question: Which metrics pass the filter?
// param after: String!  only ids greater than this one; '' for the first page
// param limit: Int!  how many rows at most
// param subject: ID  only metrics of which this entity has a figure; null for all
// param ids: [ID!]  only these metrics; null for all
// column node: Metric!
// example: {"after": "", "limit": 5, "subject": "city/ganzhou", "ids": null}
MATCH (node:Entity:Metric)
WHERE node.type = 'METRIC' AND node.id > $p.after
  AND ($p.subject IS NULL OR EXISTS {
    MATCH (node)<-[:SPEAKS_OF]-(figure:Statement)
    WHERE figure.predicate = node.id AND figure.subject = $p.subject
  })
  AND ($p.ids IS NULL OR node.id IN $p.ids) AND
  {{entity of node}}
RETURN node
ORDER BY node.type, node.id
LIMIT toInteger($p.limit)
