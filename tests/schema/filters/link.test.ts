/** What the relations of a thing can be narrowed by, asked over HTTP. */
import { describe, expect, it } from 'vitest';
import { span } from '../../../src/ground/dates.ts';
import { ids, serverOfFile } from '../../support.ts';

const server = serverOfFile();
const { data } = server;

describe('a relation', () => {
  it('says how many more it has that are doubtful or derived', async () => {
    const { park } = await data(`{ park(ref: "park/longgang-xunwu") {
      developedBy { leftOut nodes { id } } all: developedBy(filter: {includeDoubtful: true}) { leftOut nodes { id } } } }`);
    expect([park.developedBy.nodes, park.developedBy.leftOut]).toEqual([[], park.all.nodes.length]);
    expect(park.all.nodes.length).toBeGreaterThan(0);
  });

  it('can be of what has itself got so far', async () => {
    const { city } = await data(`{ city(ref: "赣州") {
      open: projects(first: 100, filter: {endStatus: [DONE]}) { nodes { id status } } all: projects(first: 100) { nodes { id status } } } }`);
    expect(city.open.nodes).toEqual(city.all.nodes.filter(({ status }: { status: string }) => status === 'DONE'));
    expect(city.open.nodes.length).toBeGreaterThan(0);
  });

  const related = async (filter: string, select = 'id') =>
    (await data(`{ city(ref: "赣州") { corridors(first: 100, filter: {${filter}}) { totalCount nodes { ${select} } } } }`)).city.corridors;

  it('can be of things of one kind, with a text, that have or lack something, of one document', async () => {
    const all = await related('', 'id kind opened names { text }');
    for (const [filter, means] of [
      ['kind: "expressway"', ({ kind }) => /\bexpressway\b/.test(kind)],
      ['has: ["opened"]', ({ opened }) => opened !== null],
      ['lacks: ["opened"]', ({ opened }) => opened === null],
      ['text: "高铁"', ({ names }) => names.some(({ text }) => text.includes('高铁') || text.includes('高鐵'))],
    ] as [string, (each: { kind: string; opened: string | null; names: { text: string }[] }) => boolean][]) {
      const found = await related(filter);
      const expected = all.nodes.filter(means);
      expect(ids(found.nodes), filter).toEqual(expect.arrayContaining(ids(expected)));
      expect(found.totalCount, filter).toBeLessThan(all.totalCount);
    }
    expect((await related('document: "document/gannan-daily-2022-01-03"')).totalCount).toBeLessThan(all.totalCount);
  });

  it('can be of links whose time, or that of the event they belong to, is before or after a date, whether the filter is written out or a variable', async () => {
    const query = `query($filter: LinkFilter) { city(ref: "赣州") {
      written: participatedIn(first: 100, filter: {startsAfter: "2022"}) { nodes { id } }
      given: participatedIn(first: 100, filter: $filter) { nodes { id } }
      all: participatedIn(first: 100) { edges { node { id heldOn } statements { when } } } } }`;
    const { data } = await server.ask(query, { filter: { startsAfter: '2022' } });
    const expected = data.city.all.edges
      .filter(({ node, statements }: { node: { heldOn: string | null }; statements: { when: string | null }[] }) =>
        statements.some(({ when }) => span(when ?? node.heldOn ?? '../2022').start > 20221231),
      )
      .map(({ node }: { node: { id: string } }) => node.id);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(data.city.written.nodes)).toEqual(expected);
    expect(ids(data.city.given.nodes)).toEqual(expected);
  });

  it('can be of what lies within a place', async () => {
    const { region } = await data(`{ region(ref: "江西") {
      all: places(first: 100, filter: {basis: [STATED, BACKGROUND, DERIVED]}) { totalCount }
      inGanzhou: places(first: 100, filter: {basis: [STATED, BACKGROUND, DERIVED], within: "赣州"}) { totalCount nodes { within { id } } } } }`);
    expect(region.inGanzhou.totalCount).toBeGreaterThan(5);
    expect(region.all.totalCount).toBeGreaterThan(region.inGanzhou.totalCount);
  });
});
