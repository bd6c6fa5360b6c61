// question: Which metrics have figures of a subject, or are among certain ones?
// param after: String!  the id after which to go on, '' at the beginning
// param limit: Int!  how many
// param subject: ID  only metrics of which it has a figure
// param ids: [ID!]  only these
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
