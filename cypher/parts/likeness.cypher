// question: Does the entity `it` pass the conditions on its subtype, its texts, its names and its filled fields?
// it: Entity
// param kind: String  its subtype contains these folded words
// param text: String  a name, a text stated of it or its definition contains this folded text
// param nameKinds: [NameKind!]  one of its names is of one of these kinds
// param has: [String!]  all of these fields are filled
// param lacks: [String!]  none of these fields is filled
// example: {"kind": null, "text": null, "nameKinds": null, "has": null, "lacks": null}
($p.kind IS NULL OR it.kindWords CONTAINS $p.kind)
  AND ($p.text IS NULL OR it.words CONTAINS $p.text)
  AND ($p.nameKinds IS NULL OR any(each IN $p.nameKinds WHERE each IN it.nameKinds))
  AND ($p.has IS NULL OR all(field IN $p.has WHERE field IN
    {{filled of it}}
  ))
  AND ($p.lacks IS NULL OR none(field IN $p.lacks WHERE field IN
    {{filled of it}}
  ))
