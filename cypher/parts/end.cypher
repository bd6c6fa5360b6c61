// question: Does the entity `it`, at the other end of a relation, pass the filter of the relation?
// it: Entity
// param within: ID  it is this place or lies in it
// param types: [EntityType!]  it is of one of these entity types
// param endStatus: [Status!]  its own status is one of these
// example: {"within": null, "types": null, "endStatus": null}
($p.within IS NULL OR $p.within IN it.inside)
  AND ($p.types IS NULL OR it.type IN $p.types)
  AND ($p.endStatus IS NULL OR
    {{stage of it}}
    IN $p.endStatus) AND
  {{likeness of it}}
