// question: Which entities are there to draw, in the order of their ids?
// param ids: [ID!]  only these
// param types: [EntityType!]!  only of these types
// param isolated: Boolean!  also those that no edge leads to or from
// column id: ID!
// example: {"ids": null, "types": ["CITY", "REGION"], "isolated": false}
MATCH (n:Entity)
// What `n.id > ''` adds is the index: it is over type and id.
WHERE n.type IN $p.types AND n.id > '' AND ($p.ids IS NULL OR n.id IN $p.ids) AND ($p.isolated OR EXISTS {
  MATCH (n)-[r]-(other:Entity)
  WHERE other.type IN $p.types AND ($p.ids IS NULL OR other.id IN $p.ids) AND
    {{link of r}}
})
RETURN n.id AS id
ORDER BY id
