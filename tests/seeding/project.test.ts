import { describe, expect, it } from 'vitest';
import { FURTHEST } from '../../src/schema/enums.ts';
import type { GraphContent } from '../../src/seeding/project.ts';
import { entities, known, metric, project, said } from './small.ts';

const ENTITIES = {
  'entities/all.yaml': entities(
    'region/bay',
    'region/jiangxi',
    'city/ganzhou',
    'city/shenzhen',
    'county/xinfeng',
    'park/south',
    'company/gree',
    'corridor/line',
    'investment/i',
    'policy/p',
  ),
  'metrics.yaml': metric('parks'),
};
const WORDING = 'subject: investment/i, predicate: wording, text: SIGNED';
const NESTED = [
  'subject: park/south, predicate: within, object: county/xinfeng',
  'subject: county/xinfeng, predicate: within, object: city/ganzhou',
  'subject: city/ganzhou, predicate: within, object: region/jiangxi',
];
const content = (files: Record<string, string>): GraphContent => project({ ...ENTITIES, ...files }).content();
const inOne = (...statements: string[]) =>
  content({ 'statements/one.yaml': said('one', ...statements), 'background.yaml': known(WORDING) });
const node = ({ nodes }: GraphContent, id: string) => nodes.find((each) => each.id === id)!.properties;
const links = ({ relations }: GraphContent, type: string) =>
  relations.filter((each) => each.type === type).map(({ from, to }) => `${from} → ${to}`);
const property = (id: string, name: string, ...statements: string[]) => node(inOne(...statements), id)[name];

describe('places', () => {
  it('lie in everything that what they lie in lies in', () => {
    const graph = inOne(...NESTED);
    expect(node(graph, 'park/south').inside).toEqual(['city/ganzhou', 'county/xinfeng', 'park/south', 'region/jiangxi']);
    expect(node(graph, 'region/jiangxi').inside).toEqual(['region/jiangxi']);
    expect(
      graph.links
        .filter(({ type, from }) => type === 'WITHIN_ANY' && from === 'county/xinfeng')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['city/ganzhou', 'county/xinfeng', 'region/jiangxi']);
  });

  it('belong to the regions that they are members of, and lend that to what lies in them', () => {
    const graph = inOne(
      'subject: city/shenzhen, predicate: memberOf, object: region/bay',
      'subject: company/gree, predicate: homeCity, object: city/shenzhen',
    );
    expect(node(graph, 'city/shenzhen').inside).toEqual(['city/shenzhen', 'region/bay']);
    expect(node(graph, 'company/gree').inside).toEqual(['city/shenzhen', 'region/bay']);
  });

  it('that lie in each other end, and each lies in all of them, whichever is read first', () => {
    const ring = [
      'subject: city/ganzhou, predicate: within, object: region/jiangxi',
      'subject: region/jiangxi, predicate: within, object: region/bay',
      'subject: region/bay, predicate: within, object: city/ganzhou',
    ];
    for (const order of [ring, [...ring].reverse()]) {
      const graph = inOne(...order);
      for (const id of ['city/ganzhou', 'region/jiangxi', 'region/bay']) {
        expect(node(graph, id).inside).toEqual(['city/ganzhou', 'region/bay', 'region/jiangxi']);
      }
    }
  });

  it('do not lie where a plan or a doubtful passage puts them', () => {
    expect(property('city/ganzhou', 'inside', `${NESTED[2]}, status: PLANNED`)).toEqual(['city/ganzhou']);
    expect(property('city/ganzhou', 'inside', `${NESTED[2]}, doubts: [AMBIGUOUS_NAME]`)).toEqual(['city/ganzhou']);
    expect(property('city/ganzhou', 'inside', `${NESTED[2]}, doubts: [INFERRED_DATE]`)).toEqual(['city/ganzhou', 'region/jiangxi']);
  });
});

describe('facts', () => {
  const opened = (date: string, rest = '') => `subject: corridor/line, predicate: opened, date: ${date}${rest}`;

  it('a planned opening is no opening', () => {
    expect(property('corridor/line', 'opened', opened('2027', ', status: PLANNED'))).toBeUndefined();
    expect(property('corridor/line', 'opened', opened('2027', ', status: PLANNED'), opened('2021-12-10'))).toBe('2021-12-10');
  });

  it('what is certain goes before what is doubtful, and what is stated before general knowledge', () => {
    expect(property('corridor/line', 'opened', opened('2022', ', doubts: [GARBLED_SOURCE]'), opened('2021'))).toBe('2021');
    const graph = content({
      'statements/one.yaml': said('one', opened('2020')),
      'background.yaml': known(WORDING, opened('2022')),
    });
    expect(node(graph, 'corridor/line').opened).toBe('2020');
  });

  it('of several the latest is the value, and where many are meant all are', () => {
    const progress = (status: string, when: string) => `subject: corridor/line, predicate: progress, status: ${status}, when: ${when}`;
    expect(property('corridor/line', 'progress', progress('DONE', '2021'), progress('STUDIED', '2018'))).toBe('DONE');
    const honour = (text: string) => `subject: city/ganzhou, predicate: honours, text: ${text}`;
    expect(property('city/ganzhou', 'honours', honour('甲'), honour('乙'), `${honour('甲')}, when: 2020`)).toEqual(
      expect.arrayContaining(['甲', '乙']),
    );
    expect(property('city/ganzhou', 'honours', honour('甲'), `${honour('甲')}, when: 2020`)).toEqual(['甲']);
  });

  it('what holds without a date holds when it is said: the later document has the last word', () => {
    const progress = (status: string) => `subject: corridor/line, predicate: progress, status: ${status}`;
    const published = (document: string, date: string) => `subject: document/${document}, predicate: publishedOn, date: ${date}`;
    const told = (one: string, two: string) =>
      node(
        content({
          'background.yaml': known(WORDING),
          'statements/one.yaml': said('one', progress('PLANNED'), published('one', one)),
          'statements/two.yaml': said('two', progress('UNDER_CONSTRUCTION'), published('two', two)),
        }),
        'corridor/line',
      ).progress;
    expect([told('2022', '2023'), told('2023', '2022')]).toEqual(['UNDER_CONSTRUCTION', 'PLANNED']);
  });

  it('are stored whole: figures as JSON with every digit, counts as numbers, coordinates as a pair', () => {
    const graph = inOne(
      'subject: investment/i, predicate: amount, quantity: {value: 9007199254740993, unit: 元}',
      'subject: investment/i, predicate: investorCount, quantity: {value: 8, unit: 家, printed: 八家}',
      'subject: city/ganzhou, predicate: coordinates, text: "25.83,114.93"',
    );
    expect(JSON.parse(node(graph, 'investment/i').amount as string)).toMatchObject({ exact: '9007199254740993' });
    expect(node(graph, 'investment/i').investorCount).toBe(8);
    expect(JSON.parse(node(graph, 'city/ganzhou').coordinates as string)).toEqual({ latitude: 25.83, longitude: 114.93 });
  });
});

describe('what is expected and no document states', () => {
  it('is listed, also where general knowledge fills it', () => {
    const home = 'subject: company/gree, predicate: homeCity, object: city/shenzhen';
    expect(node(content({ 'background.yaml': known(WORDING, home) }), 'company/gree').notStated).toEqual(['homeCity']);
    expect(property('company/gree', 'notStated', home)).toEqual([]);
    expect(property('corridor/line', 'notStated')).toEqual(['opened']);
  });

  it('of an investment is its investors, park, project, policies and sum, but no park where its place is one', () => {
    expect(property('investment/i', 'notStated')).toEqual(['amount', 'investors', 'park', 'policies', 'project']);
    const statements = [
      'subject: investment/i, predicate: place, object: park/south',
      'subject: investment/i, predicate: investors, object: company/gree',
      'subject: investment/i, predicate: amount, quantity: {value: 1, unit: 亿元}',
    ];
    expect(property('investment/i', 'notStated', ...statements)).toEqual(['policies', 'project']);
    expect(property('investment/i', 'notStated', 'subject: investment/i, predicate: place, object: city/ganzhou')).toContain('park');
  });
});

describe('an investment', () => {
  const wording = (text: string, rest = '') => `subject: investment/i, predicate: wording, text: ${text}${rest}`;

  it('is worded as strongly as any document words it, with the time and status of that wording', () => {
    const investment = node(
      inOne(
        wording('PRESENT', ', when: 2024'),
        wording('INVESTED', ', when: 2022-05, status: UNDER_CONSTRUCTION'),
        wording('LANDED', ', when: 2023'),
      ),
      'investment/i',
    );
    expect(investment).toMatchObject({
      wording: 'INVESTED',
      when: '2022-05',
      status: 'UNDER_CONSTRUCTION',
    });
    const statementId = expect.stringMatching(/^statement\//);
    expect(JSON.parse(investment.wordings as string)).toEqual([
      { wording: 'INVESTED', when: '2022-05', status: 'UNDER_CONSTRUCTION', statementId },
      { wording: 'SIGNED', status: 'DONE', statementId },
      { wording: 'LANDED', when: '2023', status: 'DONE', statementId },
      { wording: 'PRESENT', when: '2024', status: 'DONE', statementId },
    ]);
  });

  it('takes the time of a dated wording where an undated one is as strong', () => {
    expect(node(inOne(wording('BUILT'), wording('BUILT', ', when: 2023')), 'investment/i')).toMatchObject({
      wording: 'BUILT',
      when: '2023',
    });
  });

  it('lies in a park where its place is one, by the same statement', () => {
    const graph = inOne('subject: investment/i, predicate: place, object: park/south');
    const [place, park] = ['PLACE', 'PARK'].map((type) => graph.relations.find((each) => each.type === type));
    expect([park?.from, park?.to]).toEqual(['investment/i', 'park/south']);
    expect(park?.properties.statement).toBe(place?.properties.statement);
    expect(links(inOne('subject: investment/i, predicate: place, object: county/xinfeng'), 'PARK')).toEqual([]);
  });

  it('comes from where its investors are at home, which cites the statement of their home', () => {
    const home = 'subject: company/gree, predicate: homeCity, object: city/shenzhen';
    const files = {
      'statements/one.yaml': said('one', 'subject: investment/i, predicate: investors, object: company/gree'),
      'background.yaml': known(WORDING, home),
    };
    const graph = content(files);
    const origin = graph.relations.filter(({ type }) => type === 'INVESTOR_ORIGINS');
    expect(origin).toEqual([
      expect.objectContaining({
        from: 'investment/i',
        to: 'city/shenzhen',
        properties: expect.objectContaining({ basis: 'BACKGROUND', doubtful: false }),
      }),
    ]);
    const cited = graph.statements.find(({ id }) => id === origin[0]?.properties.statement)?.properties;
    expect(cited).toMatchObject({ subject: 'company/gree', predicate: 'homeCity', object: 'city/shenzhen' });
  });

  it('comes from where a document says, beside that', () => {
    const graph = inOne('subject: investment/i, predicate: investorOrigins, object: region/bay');
    expect(links(graph, 'INVESTOR_ORIGINS')).toEqual(['investment/i → region/bay']);
  });
});

describe('what was known before', () => {
  const published = (document: string, date: string) => `subject: document/${document}, predicate: publishedOn, date: ${date}`;
  const line = (stage: string) => `subject: corridor/line, predicate: progress, status: ${stage}`;
  const graph = content({
    'statements/one.yaml': said(
      'one',
      published('one', '2021-05-01'),
      line('PLANNED'),
      'subject: corridor/line, predicate: connects, object: city/ganzhou',
    ),
    'statements/two.yaml': said('two', published('two', '2023'), line('DONE'), 'subject: corridor/line, predicate: opened, date: 2022'),
    'background.yaml': known(WORDING),
  });

  it('is kept with the day since when it held, only where today is otherwise', () => {
    expect(node(graph, 'corridor/line')).toMatchObject({ progress: 'DONE', opened: '2022', notStated: [] });
    const { now, views } = JSON.parse(node(graph, 'corridor/line').past as string);
    expect(now).toBe(20231231);
    expect(views).toMatchObject([
      [0, { progress: null, opened: null, status: null, notStated: ['opened'], documents: [] }],
      [20210501, { progress: 'PLANNED', opened: null, status: 'PLANNED', notStated: ['opened'], documents: ['document/one'] }],
    ]);
    expect(node(graph, 'region/bay').past).toBeUndefined();
  });

  it('is what filters go by: since when each field is filled, and how far it had got', () => {
    const { has, hasSince, stages } = node(graph, 'corridor/line') as { has: string[]; hasSince: number[]; stages: string[] };
    expect(Object.fromEntries(has.map((field, i) => [field, hasSince[i]]))).toEqual({
      connects: 20210501,
      documents: 20210501,
      names: 0,
      status: 20210501,
      opened: 20231231,
      progress: 20210501,
    });
    expect(stages).toEqual(['00000000 ', '20210501 PLANNED', '20231231 DONE']);
  });
});

describe('things that are nowhere', () => {
  it('lie in the places they are for: policies, agreements and funds, whoever their parties are', () => {
    const graph = inOne(
      ...NESTED,
      'subject: policy/p, predicate: appliesTo, object: county/xinfeng',
      'subject: company/gree, predicate: locatedIn, object: park/south',
    );
    expect(node(graph, 'policy/p').inside).toEqual(['city/ganzhou', 'county/xinfeng', 'region/jiangxi']);
    expect(node(graph, 'company/gree').inside).not.toContain('policy/p');
  });

  it('are none of those that a city joined: its counties have not joined by that', () => {
    const graph = inOne(...NESTED, 'subject: city/ganzhou, predicate: joined, object: region/bay');
    for (const id of ['city/ganzhou', 'county/xinfeng']) expect(node(graph, id).inside).not.toContain('region/bay');
    expect(links(graph, 'JOINED')).toEqual(['city/ganzhou → region/bay']);
  });
});

describe('relations', () => {
  it('of a product follow from what is said of its supply', () => {
    const supply = { ...ENTITIES, 'entities/all.yaml': `${ENTITIES['entities/all.yaml']}${entities('product/oranges')}` };
    const graph = content({
      ...supply,
      'statements/one.yaml': said(
        'one',
        'subject: city/ganzhou, predicate: supplies, object: region/bay, qualifiers: {product: product/oranges}',
      ),
      'background.yaml': known(WORDING),
    });
    expect([links(graph, 'SUPPLIED_FROM'), links(graph, 'SUPPLIED_TO')]).toEqual([
      ['product/oranges → city/ganzhou'],
      ['product/oranges → region/bay'],
    ]);
  });

  it('are one for each statement, and carry what filters ask for', () => {
    const within = 'subject: city/ganzhou, predicate: within, object: region/jiangxi';
    const graph = content({
      'statements/one.yaml': said('one', `${within}, when: 2020/2022`, 'subject: document/one, predicate: publishedOn, date: 2023-05'),
      'background.yaml': known(WORDING, within),
    });
    const relations = graph.relations.filter(({ type }) => type === 'WITHIN');
    expect(relations.map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ basis: 'BACKGROUND', status: 'DONE', doubtful: false, known: 20230531 }),
      expect.objectContaining({ basis: 'STATED', whenStart: 20200101, whenEnd: 20221231, known: 20230531 }),
    ]);
    expect(new Set(relations.map(({ properties }) => properties.statement)).size).toBe(2);
  });

  it('are doubtful where the link itself is, not where its date is inferred or knowledge is general', () => {
    const doubtful = (doubt: string) =>
      inOne(`subject: city/ganzhou, predicate: within, object: region/jiangxi, doubts: [${doubt}]`).relations[0]?.properties.doubtful;
    for (const doubt of ['GARBLED_SOURCE', 'MISPRINT', 'INFERRED_SUBJECT', 'AMBIGUOUS_NAME', 'DISPUTED', 'OUTSIDE_KNOWLEDGE']) {
      expect([doubt, doubtful(doubt)]).toEqual([doubt, true]);
    }
    expect(doubtful('INFERRED_DATE')).toBe(false);
    const home = 'subject: company/gree, predicate: homeCity, object: city/shenzhen, doubts: [OUTSIDE_KNOWLEDGE]';
    expect(content({ 'background.yaml': known(WORDING, home) }).relations[0]?.properties.doubtful).toBe(false);
  });

  const placed = (id: string, status = 'DONE') => `subject: investment/i, predicate: place, object: ${id}, status: ${status}`;
  const placesOf = (graph: GraphContent) =>
    graph.relations
      .filter(({ type }) => type === 'PLACE')
      .sort((a, b) => (a.properties.rank as number) - (b.properties.rank as number))
      .map(({ to, properties }) => `${properties.basis} ${properties.status} ${to}`);

  it('prefer the most precise place, then what is stated', () => {
    const graph = content({
      'statements/one.yaml': said('one', ...NESTED, placed('city/ganzhou'), placed('county/xinfeng'), placed('park/south')),
      'background.yaml': known(WORDING, placed('park/south')),
    });
    const stated = ['park/south', 'county/xinfeng', 'city/ganzhou'].map((id) => `STATED DONE ${id}`);
    expect(placesOf(graph)).toEqual([...stated, 'BACKGROUND DONE park/south']);
  });

  it('prefer what has got furthest, whatever is read first and however precise its place', () => {
    for (const [i, less] of FURTHEST.slice(1).entries()) {
      const links = [placed('city/ganzhou', FURTHEST[i]), placed('park/south', less)];
      const expected = [`STATED ${FURTHEST[i]} city/ganzhou`, `STATED ${less} park/south`];
      for (const order of [links, links.toReversed()]) expect(placesOf(inOne(...NESTED, ...order))).toEqual(expected);
    }
  });

  it('count the neighbours of a thing, each once', () => {
    const graph = inOne(
      'subject: city/ganzhou, predicate: within, object: region/jiangxi',
      'subject: city/ganzhou, predicate: about, object: region/jiangxi',
      'subject: city/ganzhou, predicate: borders, object: city/shenzhen',
    );
    expect([node(graph, 'city/ganzhou').degree, node(graph, 'region/jiangxi').degree, node(graph, 'region/bay').degree]).toEqual([2, 1, 0]);
  });
});

describe('a stored statement', () => {
  const stored = (...statements: string[]) => inOne(...statements).statements.filter(({ properties }) => properties.basis === 'STATED');

  it('is about its subject, its object, its qualifiers, its metric and who is quoted', () => {
    const [statement] = stored(
      'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 7, unit: 个}, qualifiers: {by: company/gree, to: x}, attributedTo: region/bay',
    );
    expect([...(statement?.entities ?? [])].sort()).toEqual(['city/ganzhou', 'company/gree', 'metric/parks', 'region/bay']);
  });

  it('is called after its predicate or metric in both languages', () => {
    expect(stored('subject: corridor/line, predicate: opened, date: 2021')[0]?.properties.labels).toEqual(['开通', 'when it opened']);
    const seven = 'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 7, unit: 个}';
    expect(stored(seven)[0]?.properties.labels).toEqual(['parks', 'metric/parks']);
  });

  it('stands in the order of time, the undated last', () => {
    const keys = stored(
      'subject: city/ganzhou, predicate: honours, text: c',
      'subject: city/ganzhou, predicate: honours, text: b, when: 2022-05',
      'subject: city/ganzhou, predicate: honours, text: a, when: 2022',
      'subject: city/ganzhou, predicate: honours, text: z, when: ../2010',
    )
      .sort((a, b) => ((a.properties.key as string) < (b.properties.key as string) ? -1 : 1))
      .map(({ properties }) => properties.text);
    expect(keys).toEqual(['z', 'a', 'b', 'c']);
  });

  it('is as old as the earliest of its documents', () => {
    const seven = 'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 7, unit: 个}';
    const graph = content({
      'background.yaml': known(WORDING),
      'statements/one.yaml': said('one', seven, 'subject: document/one, predicate: publishedOn, date: 2025'),
      'statements/two.yaml': said('two', seven, 'subject: document/two, predicate: publishedOn, date: 2022-03'),
    });
    const statement = graph.statements.find(({ properties }) => properties.predicate === 'metric/parks');
    expect(statement?.properties).toMatchObject({ asOf: '2022-03', known: 20220331, documents: ['document/one', 'document/two'] });
  });

  it('holds nothing that Neo4j cannot store', () => {
    const graph = inOne(
      ...NESTED,
      'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 7, unit: 个}, qualifiers: {to: {value: 1, unit: 个}}, when: 2022',
    );
    const scalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
    const all = [...graph.nodes, ...graph.statements, ...graph.relations].flatMap(({ properties }) => Object.entries(properties));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([, value]) => !scalar(value) && !(Array.isArray(value) && value.every(scalar)))).toEqual([]);
  });
});
