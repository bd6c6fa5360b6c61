/** The rules of cypher/rules, each on a small world: what it concludes, from what, and what it does not. */
import { describe, expect, it } from 'vitest';
import { APPLIES, BASE, type Files, ISSUED, instead, STATEMENTS, WORDING, without, withStatements } from './base.ts';
import { loadedOfFile } from './loaded.ts';
import { entities, known, said } from './small.ts';

const { ask, seedSmall } = loadedOfFile();

/** What a rule concludes of some seeds: subject, predicate, object, when, known, doubts and the premises. */
async function concluded(rule: string, files: Files) {
  await seedSmall(files);
  return ask(
    `MATCH (s:Statement {rule: $rule}) RETURN s.subject, s.predicate, s.object, s.when, s.known, s.doubts,
       COLLECT { MATCH (s)-[:PREMISE]->(p) RETURN p.subject + ' ' + p.predicate ORDER BY p.subject, p.predicate }
     ORDER BY s.subject, s.object`,
    { rule },
  );
}

describe('the rule of policies in force', () => {
  const derived = (files: Files) => concluded('policy-in-force', files);

  it('finds the policy of a place around, and cites every step of the way', async () => {
    expect(await derived(BASE)).toEqual([
      [
        'investment/i',
        'policies',
        'policy/p',
        '2022-05',
        20230601,
        [],
        [
          'city/ganzhou within',
          'county/xinfeng within',
          'investment/i place',
          'investment/i wording',
          'policy/p appliesTo',
          'policy/p issuedOn',
        ],
      ],
    ]);
  });

  it('needs no way where the policy applies to the very place', async () => {
    const [row] = await derived(instead(APPLIES, 'subject: policy/p, predicate: appliesTo, object: county/xinfeng'));
    expect(row?.[6]).toEqual(['investment/i place', 'investment/i wording', 'policy/p appliesTo', 'policy/p issuedOn']);
  });

  it.each([
    ['without a date', instead(WORDING, WORDING.replace(', when: 2022-05', ''))],
    ['of which only the end is known', instead(WORDING, WORDING.replace('2022-05', '../2022-05'))],
    ['made before the policy was issued', instead(WORDING, WORDING.replace('2022-05', '2020'))],
    ['perhaps made before it', instead(WORDING, WORDING.replace('2022-05', '2021'))],
    ['made elsewhere', instead(APPLIES, 'subject: policy/p, predicate: appliesTo, object: city/shenzhen')],
    [
      'whose place is doubtful',
      withStatements(...STATEMENTS.map((each) => (each.includes('predicate: place') ? `${each}, doubts: [GARBLED_SOURCE]` : each))),
    ],
    ['where the policy is only planned', instead(ISSUED, `${ISSUED}, status: PLANNED`)],
    ['where the policy is of unknown date', without(ISSUED)],
    ['after the policy ended', withStatements(...STATEMENTS, 'subject: policy/p, predicate: inForce, date: 2021-03/2021-12')],
  ])('derives nothing for an investment %s', async (_, files) => {
    expect(await derived(files)).toEqual([]);
  });

  it('holds while the policy is in force', async () => {
    expect(await derived(withStatements(...STATEMENTS, 'subject: policy/p, predicate: inForce, date: 2021-03/2025'))).toHaveLength(1);
  });
});

describe('the rule of places within places', () => {
  const inside = (...statements: string[]) => ({
    'entities/all.yaml': entities('region/china', 'region/bay', 'region/guangdong', 'city/shenzhen', 'county/nanshan'),
    'background.yaml': known(
      'subject: county/nanshan, predicate: within, object: city/shenzhen',
      'subject: city/shenzhen, predicate: within, object: region/guangdong',
      'subject: region/guangdong, predicate: within, object: region/china',
      ...statements,
    ),
  });
  const derived = (...statements: string[]) => concluded('places-within-places', inside(...statements));
  const pairs = async (...statements: string[]) => (await derived(...statements)).map(([subject, , object]) => `${subject} ${object}`);

  it('leads to every place around, at any depth, and cites each step', async () => {
    expect(await derived()).toEqual([
      ['city/shenzhen', 'within', 'region/china', null, 0, [], ['city/shenzhen within', 'region/guangdong within']],
      [
        'county/nanshan',
        'within',
        'region/china',
        null,
        0,
        [],
        ['city/shenzhen within', 'county/nanshan within', 'region/guangdong within'],
      ],
      ['county/nanshan', 'within', 'region/guangdong', null, 0, [], ['city/shenzhen within', 'county/nanshan within']],
    ]);
  });

  it('leads to a region of several cities too', async () => {
    expect(await pairs('subject: city/shenzhen, predicate: memberOf, object: region/bay')).toContain('county/nanshan region/bay');
  });

  it('says nothing that is stated, and nothing over a doubtful or a planned step', async () => {
    expect(await pairs('subject: county/nanshan, predicate: within, object: region/guangdong')).not.toContain(
      'county/nanshan region/guangdong',
    );
    for (const not of ['doubts: [AMBIGUOUS_NAME]', 'status: PLANNED']) {
      expect(await pairs(`subject: city/shenzhen, predicate: memberOf, object: region/bay, ${not}`)).not.toContain(
        'county/nanshan region/bay',
      );
    }
  });

  it('concludes the same of a graph in which its conclusions stand already', async () => {
    const first = await derived();
    expect(await derived()).toEqual(first);
  });
});

describe('the rule of the firms of a region', () => {
  const files = (home: string) => ({
    'entities/all.yaml': entities('region/bay', 'region/guangdong', 'city/shenzhen', 'company/gree'),
    'background.yaml': known(
      home,
      'subject: city/shenzhen, predicate: within, object: region/guangdong',
      'subject: city/shenzhen, predicate: memberOf, object: region/bay',
    ),
  });
  const HOME = 'subject: company/gree, predicate: homeCity, object: city/shenzhen';

  it('finds every region that the home of a firm lies in', async () => {
    expect(await concluded('firms-of-a-region', files(HOME))).toEqual([
      ['company/gree', 'homeRegions', 'region/bay', null, 0, [], ['city/shenzhen memberOf', 'company/gree homeCity']],
      ['company/gree', 'homeRegions', 'region/guangdong', null, 0, [], ['city/shenzhen within', 'company/gree homeCity']],
    ]);
  });

  it('is as doubtful as what it rests on', async () => {
    const [row] = await concluded('firms-of-a-region', files(`${HOME}, doubts: [OUTSIDE_KNOWLEDGE]`));
    expect(row?.[5]).toEqual(['OUTSIDE_KNOWLEDGE']);
  });
});

describe('the rule of the editions of a series', () => {
  const edition = (year: number) => [
    `subject: event/e${year}, predicate: editionOf, object: event/week`,
    `subject: event/e${year}, predicate: heldOn, date: ${year}-05`,
  ];
  const derived = (...statements: string[]) =>
    concluded('editions-of-a-series', {
      'entities/all.yaml': entities('event/week', 'event/other', 'event/e2023', 'event/e2025', 'event/e2026'),
      'background.yaml': known('subject: event/week, predicate: theme, text: trade', 'subject: event/other, predicate: theme, text: art'),
      'statements/one.yaml': said('one', 'subject: document/one, predicate: publishedOn, date: 2026-06-01', ...statements),
    });

  it('links each edition to the latest one before it', async () => {
    const rows = await derived(...edition(2026), ...edition(2023), ...edition(2025));
    expect(rows.map(([subject, predicate, object]) => [subject, predicate, object])).toEqual([
      ['event/e2025', 'previousEdition', 'event/e2023'],
      ['event/e2026', 'previousEdition', 'event/e2025'],
    ]);
    expect(rows[1]?.slice(4)).toEqual([
      20260601,
      [],
      ['event/e2025 editionOf', 'event/e2025 heldOn', 'event/e2026 editionOf', 'event/e2026 heldOn'],
    ]);
  });

  it('says nothing of editions whose time is not known, or of another series', async () => {
    expect(await derived(...edition(2025), 'subject: event/e2026, predicate: editionOf, object: event/week')).toEqual([]);
    expect(await derived(...edition(2025), ...edition(2026).map((each) => each.replace('event/week', 'event/other')))).toEqual([]);
  });
});
