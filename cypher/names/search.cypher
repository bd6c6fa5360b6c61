// question: Which names might some texts mean? These are only candidates: src/names/search.ts scores and ranks them.
// param queries: [Map!]!  one per reading of a text; a field that is null finds nothing
//   at: Int!  the position of the text in the list of texts
//   id: ID  the text, if it has the form of an id
//   spellings: [String!]!  folded names to find exactly: the text, the text with a suffix such as 市 added or removed, parts of the text
//   prefix: String  the beginning of a folded name
//   readings: [String!]!  the pinyin of a name, to find exactly
//   pinyinPrefix: String  the beginning of a name's pinyin
//   initials: String  the beginning of the initials of a name's pinyin
//   lucene: String  a full-text query; folded text has only letters and digits, so nothing in it is taken for syntax
//   types: [EntityType!]  restricts prefix, pinyinPrefix, initials and lucene to these entity types; null for all
// column at: Int!
// column id: ID!
// column type: EntityType!
// column name: String!  the official name
// column subtype: String  for example prefecture-level city
// column about: String!  what tells the entity apart from others of the same name: 城市 · prefecture-level city · 江西省
// column definition: String  what a metric counts
// column inside: [ID!]!  the places it lies in, at any depth; a place lies in itself too
// column degree: Int!
// column text: String!
// column lang: Lang
// column kind: NameKind!
// column folded: String!
// column pinyin: String!
// column initials: String!
// column score: Float!  of the full-text index; 0 for a name that it did not yield
// example: {"queries": [{"at": 0, "id": null, "spellings": ["赣州", "赣州市", "赣州省", "赣州县", "赣州区"], "prefix": "赣州", "readings": ["ganzhou"], "pinyinPrefix": null, "initials": null, "lucene": "folded:\"赣州\"^8 folded:\"赣州\"", "types": null}]}
UNWIND $p.queries AS query
CALL (query) {
  MATCH (n:Name)-[:NAMES]->(e:Entity {id: query.id})
  RETURN n, e, 0.0 AS score
UNION
  MATCH (n:Name)
  WHERE n.folded IN query.spellings
  MATCH (n)-[:NAMES]->(e:Entity)
  RETURN n, e, 0.0 AS score
UNION
  MATCH (n:Name)
  WHERE n.pinyin IN query.readings
  MATCH (n)-[:NAMES]->(e:Entity)
  RETURN n, e, 0.0 AS score
UNION
  MATCH (n:Name)
  WHERE n.folded STARTS WITH query.prefix
  MATCH (n)-[:NAMES]->(e:Entity)
  WHERE query.types IS NULL OR e.type IN query.types
  RETURN n, e, 0.0 AS score
  ORDER BY size(n.folded), e.degree DESC LIMIT 100
UNION
  MATCH (n:Name)
  WHERE n.pinyin STARTS WITH query.pinyinPrefix
  MATCH (n)-[:NAMES]->(e:Entity)
  WHERE query.types IS NULL OR e.type IN query.types
  RETURN n, e, 0.0 AS score
  ORDER BY size(n.pinyin), e.degree DESC LIMIT 100
UNION
  MATCH (n:Name)
  WHERE n.initials STARTS WITH query.initials
  MATCH (n)-[:NAMES]->(e:Entity)
  WHERE query.types IS NULL OR e.type IN query.types
  RETURN n, e, 0.0 AS score
  ORDER BY size(n.initials), e.degree DESC LIMIT 100
UNION
  WITH query
  WHERE query.lucene IS NOT NULL
  CALL db.index.fulltext.queryNodes('names', query.lucene, {limit: 1000}) YIELD node AS n, score
  MATCH (n)-[:NAMES]->(e:Entity)
  WHERE query.types IS NULL OR e.type IN query.types
  RETURN n, e, score
  ORDER BY score DESC, size(n.folded) LIMIT 100
}
WITH query, n, e, max(score) AS score
RETURN query.at AS at, e.id AS id, e.type AS type, e.name AS name, e.kind AS subtype, e.inShort AS about, e.definition AS definition,
  e.inside AS inside, e.degree AS degree, n.text AS text, n.lang AS lang, n.kind AS kind,
  n.folded AS folded, n.pinyin AS pinyin, n.initials AS initials, score
ORDER BY at, id, text
