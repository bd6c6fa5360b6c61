// question: Which investments pass the filter? Every condition may be null.
// param after: String!  only ids greater than this one; '' for the first page
// param limit: Int!  how many rows at most
// param investor: ID  made by this investor
// param investorWithin: ID  made by investors who come from this place or a place within it
// param place: ID  made in this place or a place within it
// param park: ID  made in this park
// param policy: ID  made under this policy
// param basis: [Basis!]!  the bases that count for the investor, the origin, the place, the park and the policy
// param wording: [InvestmentWording!]  worded like one of these, in a statement that also passes `document` and the filter of time
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
