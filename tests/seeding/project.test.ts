import { describe, expect, it } from 'vitest';
import { FURTHEST } from '../../src/schema/enums.ts';
import type { GraphContent } from '../../src/seeding/project.ts';
import { content, ENTITIES, inOne, links, NESTED, node, WORDING } from './projected.ts';
import { entities, known, said } from './small.ts';

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
    expect(stored('subject: corridor/line, predicate: opened, date: 2021')[0]?.properties.labels).toEqual(['开通', 'date of opening']);
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
    const records = [...graph.nodes, ...graph.statements, ...graph.relations].map(({ properties }) => properties);
    const all = [...records, ...graph.nodes.map(({ facts }) => facts)].flatMap((each) => Object.entries(each));
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([, value]) => !scalar(value) && !(Array.isArray(value) && value.every(scalar)))).toEqual([]);
  });
});
