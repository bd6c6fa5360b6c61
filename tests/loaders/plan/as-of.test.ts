/** What documents had said by a day: the fields and relations of what is asked for, as a reader of that day would have found them. */
import { describe, expect, it } from 'vitest';
import { span } from '../../../src/ground/dates.ts';
import { serverOfFile } from '../../support.ts';

const { data } = serverOfFile();

const ZONE = '深赣港产城一体化合作区';

describe('a thing, by a day', () => {
  it('has the status that documents gave it then, and today the one of the latest', async () => {
    const { then, today } = await data(`{
      then: park(ref: "${ZONE}", knownBy: "2022-01-31") { status progress } today: park(ref: "${ZONE}") { status progress } }`);
    expect(then).toEqual({ status: 'PLANNED', progress: 'PLANNED' });
    expect(today).toEqual({ status: 'UNDER_CONSTRUCTION', progress: 'UNDER_CONSTRUCTION' });
  });

  it('has no field before any document speaks of it, and all of today after the last', async () => {
    const fields = 'id opened status notStated documents { id }';
    const { before, after, today } = await data(`{
      before: corridor(ref: "赣深高铁", knownBy: "2020") { ${fields} }
      after: corridor(ref: "赣深高铁", knownBy: "2030") { ${fields} }
      today: corridor(ref: "赣深高铁") { ${fields} } }`);
    expect(before).toEqual({ id: today.id, opened: null, status: null, notStated: ['opened'], documents: [] });
    expect(after).toEqual(today);
  });

  it('has the relations that were known, at any depth, unless a filter of theirs says otherwise', async () => {
    const { then, today } = await data(`{
      then: city(ref: "赣州", knownBy: "2022-01-31") {
        within { id } places(first: 100) { nodes { id statements(first: 100) { nodes { asOf evidence { document { publishedOn } } corroboration } } } }
        all: places(first: 100, filter: {knownBy: "2030"}) { totalCount } }
      today: city(ref: "赣州") { within { id } places(first: 100) { totalCount } } }`);
    expect(then.within).toBeNull(); // no document had said by then what the city lies in
    expect(today.within.id).toBe('region/jiangxi');
    expect(then.places.nodes.length).toBeGreaterThan(0);
    expect(then.places.nodes.length).toBeLessThan(today.places.totalCount);
    expect(then.all.totalCount).toBe(today.places.totalCount);
    const statements = then.places.nodes.flatMap((place: { statements: { nodes: unknown[] } }) => place.statements.nodes);
    expect(statements.length).toBeGreaterThan(10);
    for (const { asOf, evidence, corroboration } of statements) {
      if (asOf) expect(span(asOf).end).toBeLessThanOrEqual(20220131);
      for (const { document } of evidence) expect(span(document.publishedOn).end).toBeLessThanOrEqual(20220131);
      expect(corroboration).toBeLessThanOrEqual(1);
    }
  });

  it('stands beside itself of today, though both share a fragment', async () => {
    const { today, then, again } = await data(`{
      today: park(ref: "${ZONE}") { ...fields } then: park(ref: "${ZONE}", knownBy: "2022-01-31") { ...fields } again: park(ref: "${ZONE}") { ...fields } }
      fragment fields on Park { progress developedBy { nodes { id } } }`);
    expect(then.progress).toBe('PLANNED');
    expect(today.progress).toBe('UNDER_CONSTRUCTION');
    expect(again).toEqual(today);
    expect(then.developedBy.nodes.length).toBeLessThan(today.developedBy.nodes.length);
  });

  it('is asked for by a variable too, and an absent one asks for today', async () => {
    const query = `query($day: PartialDate) { park(ref: "${ZONE}", knownBy: $day) { progress } }`;
    expect((await data(query, { day: '2022-01-31' })).park.progress).toBe('PLANNED');
    expect((await data(query)).park.progress).toBe('UNDER_CONSTRUCTION');
  });
});

describe('what was not known by a day', () => {
  it('tells which fields were filled', async () => {
    const { then, now } = await data(
      '{ then: corridor(ref: "赣深高铁", knownBy: "2022-01-31") { filled } now: corridor(ref: "赣深高铁") { filled } }',
    );
    expect(then.filled).toContain('opened');
    expect(now.filled).toEqual(expect.arrayContaining(then.filled));
    expect(now.filled.length).toBeGreaterThan(then.filled.length);
    const selected = now.filled.filter((field: string) => !field.startsWith('metric/') && field !== 'metric');
    expect(selected).toEqual(expect.arrayContaining(['connects', 'kind', 'names', 'status']));
  });

  it('is told as such: no documents, no printed names, and reasons that name the day', async () => {
    const { port } = await data(
      '{ port(ref: "赣穗组合港", knownBy: "2022-01-31") { documents { id } names { asOf documents { id } } members { nodes { id } whyEmpty { message } } } }',
    );
    expect(port.documents).toEqual([]);
    for (const { asOf, documents } of port.names) expect([asOf, documents]).toEqual([null, []]);
    expect(port.members.whyEmpty.message).toContain('was known by 2022-01-31');
  });
});

describe('a list, by a day', () => {
  it('holds what documents spoke of, with the fields of then', async () => {
    const { then, today } = await data(`{
      then: parks(first: 100, filter: {knownBy: "2022-01-31"}) { nodes { id progress } }
      today: parks(first: 100) { nodes { id progress } } }`);
    expect(then.nodes.length).toBeGreaterThan(0);
    expect(then.nodes.length).toBeLessThan(today.nodes.length);
    const zone = ({ nodes }: { nodes: { id: string; progress: string }[] }) =>
      nodes.find(({ id }) => id === 'park/shengangcheng-zone')?.progress;
    expect([zone(then), zone(today)]).toEqual(['PLANNED', 'UNDER_CONSTRUCTION']);
  });

  it('is filtered by the status and the fields of then', async () => {
    const ids = async (filter: string) =>
      (await data(`{ parks(first: 100, filter: {${filter}}) { nodes { id } } }`)).parks.nodes.map(({ id }: { id: string }) => id);
    expect(await ids('status: [PLANNED], knownBy: "2022-01-31"')).toEqual(['park/shengangcheng-zone']);
    expect(await ids('status: [PLANNED]')).not.toContain('park/shengangcheng-zone');
    const [hadFirms, hadNone] = [
      await ids('has: ["companies"], knownBy: "2022-01-31"'),
      await ids('lacks: ["companies"], knownBy: "2022-01-31"'),
    ];
    expect(hadFirms).toEqual([]);
    expect(hadNone).toEqual(await ids('knownBy: "2022-01-31"'));
    expect((await ids('has: ["companies"]')).length).toBeGreaterThan(0);
  });

  it('of statements has the subjects of then', async () => {
    const { statements } = await data(
      `{ statements(filter: {subject: "${ZONE}", predicates: ["progress"], knownBy: "2022-01-31"}) { nodes { status subject { ... on Park { progress } } } } }`,
    );
    expect(statements.nodes).toEqual([{ status: 'PLANNED', subject: { progress: 'PLANNED' } }]);
  });

  it('of investments has their wordings and evidence of then', async () => {
    const { investments } = await data(
      '{ investments(filter: {investor: "格力电器", place: "赣州", knownBy: "2022-01-31"}) { nodes { wordings { wording } evidence { document { id } } } } }',
    );
    expect(investments.nodes[0].wordings).toEqual([{ wording: 'LANDED' }]);
    expect(new Set(investments.nodes[0].evidence.map(({ document }: { document: { id: string } }) => document.id))).toEqual(
      new Set(['document/gannan-daily-2022-01-03']),
    );
  });
});
