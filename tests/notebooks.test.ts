/** The notebooks and their helper as an analyst has them: executed with a real Python against a service that listens. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_TIME, NOTEBOOKS_DIR, type Python, python } from './python.ts';
import { config, serverOfFile } from './support.ts';

const SOURCES = readdirSync(NOTEBOOKS_DIR).filter((name) => /^\d.*\.py$/.test(name));
const SCHEMA = resolve(NOTEBOOKS_DIR, '../schema.graphql');
const AGAIN =
  'the committed notebook says something else: UPDATE_NOTEBOOKS=1 npx vitest run tests/notebooks.test.ts, and read what changed';
const corpus = config.corpusDir !== undefined;

let snake: Python;
let missing = '';
let folder: string;
let address: string;
const shared = serverOfFile();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rongwan-notebooks-'));
  const found = await python();
  if ('missing' in found) missing = found.missing;
  else snake = found;
  address = await shared.listen();
}, FIRST_TIME);

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

beforeEach(({ skip }) => skip(missing !== '', missing));

/** Settings of the machine's own user for IPython, Jupyter and matplotlib would show in what they print. */
const run = (...args: string[]) => snake.run(args, { RONGWAN_URL: address, IPYTHONDIR: folder, JUPYTER_CONFIG_DIR: folder });

/** What lines of Python say with `tell`, once `graph` is there. */
// biome-ignore lint/suspicious/noExplicitAny: what it tells is what the tests are about
async function analyst(lines: string): Promise<any> {
  const told = await run(
    '-c',
    `import json\nfrom rongwan import Graph, RongwanError\ngraph = Graph()\ntell = lambda it: print(json.dumps(it))\n${lines}`,
  );
  return JSON.parse(told);
}

interface Notebook {
  cells: { cell_type: string; source: string[]; outputs?: { data?: Record<string, unknown> }[] }[];
}

const read = (file: string): Notebook => JSON.parse(readFileSync(file, 'utf8'));

/** Everything but the pixels of charts, which differ with the fonts of the machine. */
const told = ({ cells }: Notebook) =>
  cells.map(({ cell_type, source, outputs }) => ({
    cell_type,
    source: source.join(''),
    outputs: outputs?.map(({ data: { 'image/png': png, ...data } = {}, ...rest }) => ({ ...rest, data, chart: png !== undefined })),
  }));

const sourceOf = (notebook: Notebook) => notebook.cells.map(({ cell_type, source }) => [cell_type, source.join('')]);

describe('a notebook', { timeout: 120_000 }, () => {
  it.each(SOURCES)('executes, and tells what is committed: %s', async (name) => {
    const executed = join(folder, `${name}.ipynb`);
    const committed = join(NOTEBOOKS_DIR, name.replace(/py$/, 'ipynb'));
    await run(join(NOTEBOOKS_DIR, 'execute.py'), join(NOTEBOOKS_DIR, name), executed);
    if (process.env.UPDATE_NOTEBOOKS && corpus) copyFileSync(executed, committed);
    expect(sourceOf(read(committed)), AGAIN).toEqual(sourceOf(read(executed)));
    // Without the texts the audit has nothing to count.
    if (corpus) expect(told(read(committed)), AGAIN).toEqual(told(read(executed)));
  });

  it.skipIf(!corpus)('holds no sentence of the documents', async () => {
    const { data } = await shared.ask('{ documents { nodes { text names { text } } } }');
    // biome-ignore lint/suspicious/noExplicitAny: an answer
    const titles = data.documents.nodes.flatMap(({ names }: any) => names.map(({ text }: any) => text)).join('\n');
    // biome-ignore lint/suspicious/noExplicitAny: an answer
    const sentences: string[] = data.documents.nodes.flatMap(({ text }: any) => text.split(/[。！？；\n]/));
    const own = sentences.map((each) => each.trim()).filter((each) => each.length >= 16 && !titles.includes(each));
    expect(own.length).toBeGreaterThan(100);
    for (const name of SOURCES) {
      const notebook = readFileSync(join(NOTEBOOKS_DIR, name.replace(/py$/, 'ipynb')), 'utf8');
      expect(
        own.filter((sentence) => notebook.includes(sentence)),
        name,
      ).toEqual([]);
    }
  });
});

describe('a frame', () => {
  it('has every page of a list, and every entry once', async () => {
    const ids = await analyst(`tell(graph.frame('{ companies(first: 7) { nodes { id } } }')["id"].tolist())`);
    const { data } = await shared.ask('{ companies { totalCount } }');
    expect(ids).toHaveLength(data.companies.totalCount);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('follows pages by the variable that a query has for it', async () => {
    const query = 'query ($n: Int, $after: String) { cities(first: $n, after: $after) { totalCount edges { node { id } } } }';
    const [rows, columns] = await analyst(`frame = graph.frame('${query}', n=3)\ntell([len(frame), list(frame.columns)])`);
    expect([rows, columns]).toEqual([(await shared.ask('{ cities { totalCount } }')).data.cities.totalCount, ['node.id']]);
  });

  it('makes columns of objects and of what lists hold, in the order of the query', async () => {
    const row = await analyst(`frame = graph.frame('''{ investments(filter: { investor: "格力电器" }) { nodes {
      place { id } investors { id } worded: wordings { wording when } coveredBy { nodes { name } }
      ...Cited } } } fragment Cited on Investment { evidence { mention } }''')
tell(dict(frame.iloc[0]))`);
    expect(Object.keys(row)).toEqual([
      'place.id',
      'investors.id',
      'worded.wording',
      'worded.when',
      'coveredBy.name',
      'citation',
      'evidence.mention',
    ]);
    expect(row).toMatchObject({ 'place.id': 'city/ganzhou', 'investors.id': ['company/gree-electric'], 'coveredBy.name': [] });
    expect(row['worded.when']).toHaveLength(row['worded.wording'].length);
  });

  it('cites document and places wherever evidence is selected', async () => {
    const cited =
      await analyst(`frame = graph.frame('{ statements(filter: { subject: "格力电器", predicates: ["homeCity"] }) { nodes { basis evidence { mention } } } }')
tell([graph.frame('{ disagreements { nodes { statements { evidence { mention } } } } }')["statements.citation"][0], frame["citation"].tolist()])`);
    const { data } = await shared.ask(
      '{ disagreements { nodes { statements { evidence { document { names { text kind } } pieces { start end } } } } } }',
    );
    // biome-ignore lint/suspicious/noExplicitAny: an answer
    const expected = data.disagreements.nodes[0].statements.map(({ evidence: [{ document, pieces }] }: any) => {
      // biome-ignore lint/suspicious/noExplicitAny: an answer
      const short = document.names.find(({ kind }: any) => kind === 'SHORT').text;
      // biome-ignore lint/suspicious/noExplicitAny: an answer
      return `${short}, characters ${pieces.map(({ start, end }: any) => `${start}–${end}`).join(', ')}`;
    });
    expect(cited).toEqual([expected, [null]]);
  });

  it('says why it is empty, and has its columns all the same', async () => {
    const [columns, root, relation, within] =
      await analyst(`frame = graph.frame('{ investments(filter: { investor: "格力电器", place: "吉安" }) { nodes { name } } }')
tell([list(frame.columns), frame.attrs, graph.frame('{ city(ref: "珠海") { agreements { nodes { id } } } }').attrs,
      graph.frame('{ common(of: ["赣州", "吉安"], types: [PORT]) { entity { name } } }').attrs])`);
    expect(columns).toEqual(['name']);
    expect(root).toEqual({
      why_empty: expect.stringContaining('filter.place'),
      why_empty_code: 'FILTERED_OUT',
      near_misses: [{ id: 'investment/gree-electric-ganzhou', name: expect.any(String) }],
      conditions: { 'filter.investor': expect.any(Number), 'filter.place': 1 },
    });
    expect(relation).toMatchObject({ why_empty: expect.stringContaining('No document states'), why_empty_code: 'NOTHING_STATED' });
    expect(within).toMatchObject({ why_empty: expect.any(String), why_empty_code: 'NO_WAY' });
  });

  it('is made of a plain list too, and refuses what has no list', async () => {
    const [groups, ...refusals] =
      await analyst(`said = [graph.frame('{ figures(subjects: ["赣州"]) { groups { count } } }')["count"].tolist()]
for query in ['{ graph { revision } }', '{ parks { nodes { id } edges { status } } }', '{ parks',
              '{ search(text: "geli") { entity { statements { nodes { id } } } } }']:
    try:
        graph.frame(query)
    except ValueError as error:
        said.append(str(error))
tell(said)`);
    expect(groups.length).toBeGreaterThan(10);
    expect(refusals).toEqual([
      expect.stringContaining('no list'),
      expect.stringContaining('nodes or edges'),
      expect.stringContaining('Syntax Error'),
      expect.stringContaining('within another list'),
    ]);
  });

  it('takes the list that path names out of several, and names them where it has no path or a wrong one', async () => {
    const [ids, same, hits, ...refusals] =
      await analyst(`query = '{ city(ref: "赣州") { within { id } parks: companies { nodes { id } } } policies { nodes { id } } search(text: "geli") { entity { id } } }'
said = [graph.frame(query, path=path).iloc[:, 0].tolist() for path in ["policies", "policies.nodes", "search"]]
for path in [None, "cities", "city.within", "policies.nodes.id"]:
    try:
        graph.frame(query, path=path)
    except ValueError as error:
        said.append(str(error))
tell(said)`);
    const { data } = await shared.ask('{ policies { totalCount } search(text: "geli") { entity { id } } }');
    expect(new Set(ids).size).toBe(data.policies.totalCount);
    expect(same).toEqual(ids);
    expect(hits).toEqual(data.search.map(({ entity }: { entity: { id: string } }) => entity.id));
    const choice = 'Its lists are city.parks, policies: say which by path, such as path="city.parks"';
    expect(refusals).toEqual([
      expect.stringMatching(new RegExp(`^A frame takes one list. ${choice}`)),
      expect.stringMatching(new RegExp(`^The query selects no cities. ${choice}`)),
      expect.stringContaining('city.within is no list'),
      expect.stringContaining('within another list'),
    ]);
  });

  it('warns of a list within a row that is longer than its page', async () => {
    const warned = await analyst(`import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    graph.frame('{ cities { nodes { statements(first: 2) { nodes { id } } } } }')
tell([str(each.message) for each in caught])`);
    expect(warned).toEqual([expect.stringMatching(/^statements has more than its page/)]);
  });

  it('sends the service nothing but what its schema has, for every list of every question', async () => {
    const [lists, faults, rows] = await analyst(`import pathlib
from graphql import build_schema, parse, validate
from rongwan.listed import Listed, Query
schema = build_schema(pathlib.Path('${SCHEMA}').read_text())
lists, faults = 0, []
for query in graph.questions()["query"]:
    for path, _ in Query(query).connections():
        lists += 1
        faults += [str(each) for each in validate(schema, parse(Listed(query, ".".join(path)).text))]
tell([lists, faults, len(graph.frame(graph.question("bay-area-firms-in-ganzhou")))])`);
    expect(faults).toEqual([]);
    expect(lists).toBeGreaterThan(60);
    const { data } = await shared.ask('{ investments(filter: { investorWithin: "粤港澳大湾区", place: "赣州" }) { totalCount } }');
    expect(rows).toBe(data.investments.totalCount);
  });
});

describe('the helper', () => {
  it('refuses an empty list, which in an address would ask for everything', async () => {
    const told = await analyst(`told = []
for ask in [lambda: graph.network(of=[]), lambda: graph.statements(predicates=[])]:
    try:
        ask()
    except ValueError as error:
        told.append(str(error))
tell(told)`);
    expect(told).toEqual(['of is empty: give at least one, or leave it out', 'predicates is empty: give at least one, or leave it out']);
  });

  it('raises what the service says, with its code and candidates', async () => {
    const told = await analyst(`told = []
for ask in [lambda: graph.ask('{ city(ref: "Ganzou") { id } }'), lambda: graph.ask('{ nope }'), lambda: graph.network(of="赣州", depth=9),
            lambda: graph.network(ids=["赣州", "Nowhere"]), lambda: graph.statements(predicates=["quite unknown"]),
            lambda: graph.question("hospitals"), lambda: Graph("http://127.0.0.1:9").ask('{ graph { revision } }')]:
    try:
        ask()
    except RongwanError as error:
        told.append([error.code, [each["id"] for each in error.candidates], str(error)])
tell(told)`);
    expect(told).toEqual([
      ['UNKNOWN_NAME', ['city/ganzhou'], expect.stringContaining("No entity is called 'Ganzou'")],
      ['GRAPHQL_VALIDATION_FAILED', [], expect.stringContaining('"nope"')],
      ['BAD_USER_INPUT', [], expect.stringContaining('depth')],
      ['UNKNOWN_NAME', [], expect.stringContaining('Nowhere')],
      ['BAD_USER_INPUT', [], expect.stringMatching(/'quite unknown'\. .*playground/)],
      ['UNKNOWN_NAME', ['hospitals-and-experts'], expect.stringContaining("no question 'hospitals'")],
      ['UNREACHABLE', [], expect.stringContaining('npm start')],
    ]);
  });

  it('gives statements as a tidy frame: every one once, decimals as text, days as days', async () => {
    const told = await analyst(`frame = graph.statements()
figures = graph.statements(figures=True)
tell([len(frame), frame["id"].nunique(), len(figures), str(frame["start"].dtype), {type(each).__name__ for each in figures["exact"]}.pop(),
      {type(each).__name__ for name in ["doubts", "citations", "qualifiers"] for each in frame[name]}.pop(), list(frame.columns)])`);
    const { data } = await shared.ask('{ all: statements { totalCount } figures: statements(filter: { figures: true }) { totalCount } }');
    const [rows, ids, figures, day, exact, lists, columns] = told;
    expect([rows, ids, figures]).toEqual([data.all.totalCount, data.all.totalCount, data.figures.totalCount]);
    expect([day, exact, lists]).toEqual(['datetime64[ns]', 'str', 'list']);
    expect(columns).toEqual(
      expect.arrayContaining([
        'subject',
        'subjectType',
        'subjectKind',
        'objectKind',
        'value',
        'unit',
        'comparator',
        'timeKind',
        'citation',
      ]),
    );
    expect(columns).not.toContain('quote');
  });

  it('tells provinces from countries, and before from after, among statements', async () => {
    const [kinds, before, between] = await analyst(`frame = graph.statements(subject="江西")
tell([sorted(set(frame["subjectKind"]) | set(graph.statements(predicates=["within"], subject="赣州")["objectKind"])),
      graph.statements(endsBefore="2021-12")["id"].tolist(), graph.statements(startsAfter="2021", endsBefore="2023", figures=True)["id"].tolist()])`);
    expect(kinds).toContain('province');
    const { data } = await shared.ask(`{ before: statements(filter: { endsBefore: "2021-12" }, first: 100) { nodes { id } }
      between: statements(filter: { startsAfter: "2021", endsBefore: "2023", figures: true }, first: 100) { nodes { id } } }`);
    const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).sort();
    expect([before.sort(), between.sort()]).toEqual([idsOf(data.before), idsOf(data.between)]);
    expect([before.length, between.length].every((count) => count > 0 && count < 100)).toBe(true);
  });

  it('says why there are no statements', async () => {
    const [columns, attrs] = await analyst(`frame = graph.statements(of="珠海", predicates="opened,inForce", basis=["STATED"])
tell([len(frame.columns), frame.attrs])`);
    expect(columns).toBeGreaterThan(30);
    expect(attrs).toMatchObject({ why_empty: expect.stringContaining('statements'), why_empty_code: 'FILTERED_OUT' });
    expect(Object.keys(attrs.conditions).sort()).toEqual(['filter.basis', 'filter.entity', 'filter.predicates']);
    expect(attrs.near_misses[0]).toEqual({
      id: expect.stringMatching(/^statement\//),
      predicate: expect.any(String),
      subject: { name: expect.any(String) },
    });
  });

  it('says why there are no statements of a time, whichever words of the export ask for it', async () => {
    const told = await analyst(`tell([graph.statements(subject="格力电器", during="1890", **more).attrs for more in (
    {"undated": False}, {"undated": "no", "figures": "yes", "doubtful": False}, {"undated": False, "startsBefore": "1891"})])`);
    for (const { why_empty } of told) expect(why_empty).toMatch(/\w.*\.$/);
    expect(told.map(({ conditions }: Attrs) => Object.keys(conditions).sort())).toEqual([
      ['filter.during', 'filter.subject'],
      ['filter.doubtful', 'filter.during', 'filter.figures', 'filter.subject'],
      ['filter.during', 'filter.startsBefore', 'filter.subject'],
    ]);
  });
  type Attrs = { why_empty: string; conditions: Record<string, unknown> };

  it.skipIf(!corpus)('gives quotes with statements where they are asked for', async () => {
    const rows = await analyst(`frame = graph.statements(subject="格力电器", quote=True)
tell(frame[["basis", "quote", "mention"]].values.tolist())`);
    expect(rows.map(([basis]: string[]) => basis)).toEqual(expect.arrayContaining(['STATED', 'BACKGROUND']));
    for (const [basis, quote, mention] of rows) {
      if (basis !== 'STATED') expect([quote, mention]).toEqual([null, null]);
      else for (const [i, each] of mention.split(' | ').entries()) expect(quote.split(' | ')[i]).toContain(each);
    }
  });

  it('gives a network keyed by id in which nothing is doubled', async () => {
    const [nodes, edges, sent, types] = await analyst(`import httpx
network = graph.network()
sent = httpx.get(graph.address + "/export/graph.json", timeout=None).json()
tell([sorted(network), sorted(network.edges(keys=True)), [len(sent["nodes"]), len(sent["links"])], sorted(set(dict(network.nodes(data="type")).values()))])`);
    expect([nodes.length, edges.length]).toEqual(sent);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(new Set(edges.map(String)).size).toBe(edges.length);
    expect(types).toEqual(expect.arrayContaining(['CITY', 'COMPANY', 'INVESTMENT']));
  });

  it.skipIf(!corpus)('gives the same quotes at random for the same seed', async () => {
    const [one, same, other, texts] = await analyst(`tell([graph.quotes(5, seed=1).values.tolist(), graph.quotes(5, seed=1).values.tolist(),
      graph.quotes(5, seed=2).values.tolist(), dict(graph.frame('{ documents { nodes { id text } } }').values.tolist())])`);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    for (const [, document, pieces, , quote] of one) {
      // biome-ignore lint/suspicious/noExplicitAny: what it told
      expect(quote).toBe(pieces.map(([start, end]: any) => [...texts[document]].slice(start, end).join('')).join(' … '));
    }
  });

  it('is what pip installs from the folder', { timeout: 120_000 }, async () => {
    const target = join(folder, 'installed');
    await run('-m', 'pip', 'install', '--quiet', '--no-deps', '--no-build-isolation', '--target', target, NOTEBOOKS_DIR);
    const told = await snake.run(['-c', 'import rongwan; print(rongwan.__file__, rongwan.Graph().address)'], { PYTHONPATH: target });
    expect(told.trim()).toBe(`${join(target, 'rongwan/__init__.py')} http://127.0.0.1:4000`);
  });

  it('does what the README says', async () => {
    const readme = readFileSync(resolve(NOTEBOOKS_DIR, '../README.md'), 'utf8');
    const [, code] = /## In a notebook\n[\s\S]*?```python\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(code).toContain('Graph(');
    await run('-c', (code as string).replace('http://127.0.0.1:4000', address));
  });
});
