// question: Is the entity `it` like what is asked for?
// it: Entity
// param kind: String  folded; only those whose kind has this in it
// param text: String  folded; only those with this in a name, a description or a definition
// param nameKinds: [NameKind!]  only those that have a name of one of these kinds
// param has: [String!]  every one of these fields is filled
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
