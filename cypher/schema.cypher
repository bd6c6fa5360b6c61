// Constraints and indexes, each ended by a semicolon. Every match starts from one of them.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (n:Revision) REQUIRE n.number IS UNIQUE;

// Lists in their order, page by page.
CREATE INDEX entity_list IF NOT EXISTS FOR (n:Entity) ON (n.type, n.id);
CREATE INDEX entity_order IF NOT EXISTS FOR (n:Entity) ON (n.type, n.order);
CREATE INDEX investment_list IF NOT EXISTS FOR (n:Investment) ON (n.id);
CREATE INDEX statement_key IF NOT EXISTS FOR (n:Statement) ON (n.key);
CREATE INDEX speaks_of_key IF NOT EXISTS FOR ()-[s:SPEAKS_OF]-() ON (s.entity, s.key);

// Names: equality and prefix by range, everything else by the full-text index, which takes Chinese by pairs of characters.
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX name_pinyin IF NOT EXISTS FOR (n:Name) ON (n.pinyin);
CREATE INDEX name_initials IF NOT EXISTS FOR (n:Name) ON (n.initials);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.folded, n.tokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};
