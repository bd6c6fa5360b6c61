// question: How many nodes does the database hold that no load of ours made?
// column count: Int!
// example: {}
MATCH (n)
WHERE NOT EXISTS {
  MATCH (:Graph {id: 'graph'})
} OR NOT n:Entity AND NOT n:Statement AND NOT n:Name AND NOT n:Graph AND NOT n:Revision
RETURN count(n) AS count
