// question: Which metrics have figures of a subject, or bear a name with this text in it?
// param after: String!  the id after which to go on, '' at the beginning
// param limit: Int!  how many
// param subject: ID  only metrics of which it has a figure
// param text: String  folded; only metrics with this in a name
// column node: Metric!
// example: {"after": "", "limit": 5, "subject": "city/ganzhou", "text": null}
MATCH (node:Entity:Metric)
WHERE node.type = 'METRIC' AND node.id > $p.after
  AND ($p.subject IS NULL OR EXISTS {
    MATCH (node)<-[:SPEAKS_OF]-(figure:Statement)
    WHERE figure.predicate = node.id AND figure.subject = $p.subject
  })
  AND ($p.text IS NULL OR EXISTS {
    MATCH (name:Name)-[:NAMES]->(node)
    WHERE $p.text <> '' AND name.folded CONTAINS $p.text
  })
RETURN node
ORDER BY node.type, node.id
LIMIT toInteger($p.limit)
