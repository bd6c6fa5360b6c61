// question: Which entities of a type are there, those with most relations first?
// param type: EntityType!  the type
// param after: String!  the `order` after which to go on, '' at the beginning
// param limit: Int!  how many
// param within: ID  only places within this one, and what is located there
// param kind: String  only those whose kind has this in it
// param document: ID  only what this document speaks of
// column node: Entity!
// example: {"type": "CITY", "after": "", "limit": 5, "within": null, "kind": null, "document": null}
MATCH (node:Entity)
WHERE node.type = $p.type AND node.order > $p.after
  AND ($p.kind IS NULL OR toLower(node.kind) CONTAINS toLower($p.kind))
  AND ($p.within IS NULL OR $p.within IN node.inside)
  AND ($p.document IS NULL OR $p.document IN node.documents)
RETURN node
ORDER BY node.type, node.order
LIMIT toInteger($p.limit)
