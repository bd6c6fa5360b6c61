// question: Does the other end of a relation, the entity `it`, pass the relation's filter?
// param within: ID  in this place, or this place itself
// param types: [EntityType!]  of one of these types
// example: {"within": null, "types": null}
($p.within IS NULL OR $p.within IN it.inside)
  AND ($p.types IS NULL OR it.type IN $p.types) AND
  // with likeness of it
