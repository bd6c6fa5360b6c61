// The constraints and indexes, each ended by a semicolon: the loader splits this file there. Every query starts its match from one of them.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;

// For lists that are read page by page, in the order of the index.
CREATE INDEX entity_list IF NOT EXISTS FOR (n:Entity) ON (n.type, n.id);
CREATE INDEX entity_order IF NOT EXISTS FOR (n:Entity) ON (n.type, n.order);
CREATE INDEX investment_list IF NOT EXISTS FOR (n:Investment) ON (n.id);
CREATE INDEX statement_key IF NOT EXISTS FOR (n:Statement) ON (n.key);
CREATE INDEX speaks_of_key IF NOT EXISTS FOR ()-[s:SPEAKS_OF]-() ON (s.entity, s.key);

// For names: range indexes find exact names and prefixes; the full-text index finds everything else. It splits Chinese text into pairs
// of adjacent characters.
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX name_pinyin IF NOT EXISTS FOR (n:Name) ON (n.pinyin);
CREATE INDEX name_initials IF NOT EXISTS FOR (n:Name) ON (n.initials);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.tokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
