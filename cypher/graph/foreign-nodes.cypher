// question: How many nodes does the database hold that this service did not create?
// column count: Int!
// example: {}
MATCH (n)
WHERE NOT EXISTS {
  MATCH (:Graph {id: 'graph'})
} OR NOT n:Entity AND NOT n:Statement AND NOT n:Name AND NOT n:Graph AND NOT n:Revision
RETURN count(n) AS count
