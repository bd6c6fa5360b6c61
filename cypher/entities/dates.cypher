// question: When did some entities happen: open, take place, get signed, issued, founded or published?
// param ids: [ID!]!  the entities
// column id: ID!
// column date: PartialDate
// example: {"ids": ["corridor/ganzhou-shenzhen-hsr"]}
UNWIND $p.ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, coalesce(n.opened, n.heldOn, n.signedOn, n.issuedOn, n.establishedOn, n.publishedOn, n.when) AS date
