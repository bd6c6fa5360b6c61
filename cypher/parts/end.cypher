// question: Does the other end of a relation, the entity `it`, pass the relation's filter?
// it: Entity
// param within: ID  in this place, or this place itself
// param types: [EntityType!]  of one of these types
// param endStatus: [Status!]  that have themselves got so far
// example: {"within": null, "types": null, "endStatus": null}
($p.within IS NULL OR $p.within IN it.inside)
  AND ($p.types IS NULL OR it.type IN $p.types)
  AND ($p.endStatus IS NULL OR
    {{stage of it}}
    IN $p.endStatus) AND
  {{likeness of it}}
