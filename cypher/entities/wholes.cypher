// question: What are the names of these entities, and which entities are part of them, at any depth?
// param ids: [ID!]!  ids of the entities
// column id: ID!
// column names: Packed<[StoredName!]!>!
// column parts: [ID!]!
// example: {"ids": ["event/jiangxi-gba-week-2025"]}
UNWIND $p.ids AS id
MATCH (whole:Entity {id: id})
RETURN whole.id AS id, whole.names AS names,
  COLLECT {
    MATCH (whole)<-[:PART_OF*]-(part:Entity)
    RETURN DISTINCT part.id ORDER BY part.id
  } AS parts
ORDER BY id
