// question: Which entities does an export of the graph contain, ordered by id?
// param ids: [ID!]  only these entities; null for all
// param types: [EntityType!]!  only entities of these types
// param isolated: Boolean!  whether entities without any edge to another entity of the export are included
// column id: ID!
// example: {"ids": null, "types": ["CITY", "REGION"], "isolated": false}
MATCH (n:Entity)
// `n.id > ''` is always true; it lets Neo4j use the index over type and id.
WHERE n.type IN $p.types AND n.id > '' AND ($p.ids IS NULL OR n.id IN $p.ids) AND ($p.isolated OR EXISTS {
  MATCH (n)-[r]-(other:Entity)
  WHERE other.type IN $p.types AND ($p.ids IS NULL OR other.id IN $p.ids) AND
    {{link of r}}
})
RETURN n.id AS id
ORDER BY id
