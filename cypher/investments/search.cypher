// question: Who invested where, by the investor, the investors' origin, the place, the policy, the time and the wording?
// param after: String!  the id after which to go on, '' at the beginning
// param limit: Int!  how many
// param investor: ID  this investor
// param investorWithin: ID  investors whose origin, stated or in the background, lies within this place
// param place: ID  in a place within this one
// param park: ID  in this park
// param policy: ID  a policy behind it
// param basis: [Basis!]!  how the origin, the place and the policy may be known
// param document: ID  only what this document speaks of
// param wording: [InvestmentWording!]  worded so by any document
// param status: [Status!]  only of these
// param from: Int  the first day that its time must reach, as yyyymmdd
// param to: Int  the last day before which it must begin
// param undated: Boolean!  whether undated ones come along
// param knownBy: Int  only what documents dated up to that day say
// column node: Investment!
// example: {"after": "", "limit": 50, "investor": null, "investorWithin": "region/greater-bay-area", "place": "city/ganzhou", "park": null, "policy": null, "basis": ["STATED", "BACKGROUND"], "document": null, "wording": null, "status": null, "from": null, "to": null, "undated": true, "knownBy": null}
MATCH (node:Entity:Investment)
WHERE node.type = 'INVESTMENT' AND node.id > $p.after
  AND ($p.document IS NULL OR $p.document IN node.documents)
  AND ($p.status IS NULL OR node.status IN $p.status)
  AND ($p.wording IS NULL OR any(wording IN node.wordedAs WHERE wording IN $p.wording))
  AND ($p.from IS NULL OR node.whenStart <= $p.to AND node.whenEnd >= $p.from OR node.whenStart IS NULL AND $p.undated)
  AND ($p.knownBy IS NULL OR node.known <= $p.knownBy)
  AND ($p.investor IS NULL OR EXISTS {
    MATCH (node)-[link:INVESTORS]->(:Entity {id: $p.investor})
    WHERE link.basis IN $p.basis AND ($p.knownBy IS NULL OR link.known <= $p.knownBy)
  })
  AND ($p.investorWithin IS NULL OR EXISTS {
    MATCH (node)-[link:INVESTOR_ORIGINS]->(origin:Place)
    WHERE $p.investorWithin IN origin.inside AND link.basis IN $p.basis AND ($p.knownBy IS NULL OR link.known <= $p.knownBy)
  })
  AND ($p.place IS NULL OR EXISTS {
    MATCH (node)-[link:PLACE]->(place:Place)
    WHERE $p.place IN place.inside AND link.basis IN $p.basis AND ($p.knownBy IS NULL OR link.known <= $p.knownBy)
  })
  AND ($p.park IS NULL OR EXISTS {
    MATCH (node)-[link:PARK]->(:Entity {id: $p.park})
    WHERE link.basis IN $p.basis AND ($p.knownBy IS NULL OR link.known <= $p.knownBy)
  })
  AND ($p.policy IS NULL OR EXISTS {
    MATCH (node)-[link:POLICIES]->(:Entity {id: $p.policy})
    WHERE link.basis IN $p.basis AND ($p.knownBy IS NULL OR link.known <= $p.knownBy)
  })
RETURN node
ORDER BY node.type, node.id
LIMIT toInteger($p.limit)
