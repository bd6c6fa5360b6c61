// question: Who invested where, by the investor, the investors' origin, the place, the policy, the time and the wording?
// param after: String!  the id after which to go on, '' at the beginning
// param limit: Int!  how many
// param investor: ID  this investor
// param investorWithin: ID  investors whose origin, stated or in the background, lies within this place
// param place: ID  in a place within this one
// param park: ID  in this park
// param policy: ID  a policy behind it
// param basis: [Basis!]!  how the origin, the place and the policy may be known
// param wording: [InvestmentWording!]  worded so, by that document, by that day and within that time
// column node: Investment!
// example: {"after": "", "limit": 50, "investor": null, "investorWithin": "region/greater-bay-area", "place": "city/ganzhou", "park": null, "policy": null, "basis": ["STATED", "BACKGROUND"], "wording": null}
MATCH (node:Entity:Investment)
WHERE node.type = 'INVESTMENT' AND node.id > $p.after AND
  {{entity of node}}
  AND ($p.wording IS NULL OR EXISTS {
    MATCH (node)<-[:SPEAKS_OF]-(worded:Statement)
    WHERE worded.subject = node.id AND worded.predicate = 'wording' AND worded.text IN $p.wording
      AND ($p.document IS NULL OR $p.document IN worded.documents) AND
      {{time of worded}}
  })
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
