import { describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../../src/resolvers/build.ts';
import { ENTITY_TYPES } from '../../../src/schema/entities/index.ts';
import { ids, model, serverOfFile } from '../../support.ts';

const schema = buildGraphQLSchema();

const server = serverOfFile();
const { data } = server;

const stored = async (cypher: string) => (await server.graph.read(cypher)).map(([id]) => id);

describe('a kind of entity', () => {
  it.each(ENTITY_TYPES.map(({ type, one }) => [one, type.name] as const))('is asked for one by one: %s(ref)', async (one, name) => {
    const type = model().byName.get(name)?.entityType;
    const [id] = await stored(`MATCH (n:Entity {type: '${type}'}) RETURN n.id ORDER BY n.id LIMIT 1`);
    const answer = await data(`{ ${one}(ref: "${id}") { __typename id type name } }`);
    expect(answer[one]).toEqual({ __typename: name, id, type, name: expect.stringMatching(/./) });
  });

  it.each(ENTITY_TYPES.flatMap((each) => ('many' in each ? [[each.many, each.type.name] as const] : [])))(
    'is listed, all of it and nothing else: %s',
    async (many, name) => {
      const type = model().byName.get(name)?.entityType;
      const expected = await stored(`MATCH (n:Entity {type: '${type}'}) RETURN n.id ORDER BY n.id`);
      const answer = await data(`{ ${many}(first: 100) { totalCount nodes { id type } } }`);
      expect(answer[many].totalCount).toBe(expected.length);
      expect(ids(answer[many].nodes)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    },
  );

  it.each(ENTITY_TYPES.map(({ type }) => [type.name] as const))('is found by the example in its description: %s', async (name) => {
    const example = /`(.+)`\.$/.exec(schema.getType(name)?.description ?? '')?.[1];
    const answer = await data(`{ it: ${example} { __typename } }`);
    expect(answer).toEqual({ it: { __typename: name } });
  });

  it('is not another: the id of a city is no company', async () => {
    const { data, errors, status } = await server.ask('{ company(ref: "city/ganzhou") { id } }');
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([200, { company: null }, 'UNKNOWN_NAME']);
  });

  it('is meant by a name of its own, though another kind bears that name first', async () => {
    expect(await data('{ region(ref: "赣") { id } city(ref: "赣") { id } }')).toEqual({
      region: { id: 'region/jiangxi' },
      city: { id: 'city/ganzhou' },
    });
    const { errors } = await server.ask('{ port(ref: "定南") { id } }'); // the county without its suffix; of the port only the beginning
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_NAME', candidates: [{ id: 'port/dingnan' }] });
    expect(errors?.[0]?.message).toContain("'定南' is county/dingnan, and here only PORT can be meant");
  });
});

describe('a list of entities', () => {
  it('can begin with those that have most relations', async () => {
    const expected = await stored("MATCH (n:Entity {type: 'CITY'}) RETURN n.id ORDER BY n.degree DESC, n.id");
    const { cities } = await data('{ cities(orderBy: MOST_CONNECTED, first: 100) { nodes { id } } }');
    expect(ids(cities.nodes)).toEqual(expected);
    expect(expected[0]).toBe('city/ganzhou');
  });

  it('can be of what lies within a place, at any depth', async () => {
    const { counties, parks, all } = await data(
      '{ counties(filter: {within: "赣州"}, first: 100) { nodes { id } } parks(filter: {within: "赣州"}, first: 100) { nodes { id } } all: counties(filter: {within: "江西"}, first: 100) { nodes { id } } }',
    );
    expect(ids(counties.nodes)).toEqual(expect.arrayContaining(['county/xunwu', 'county/yudu']));
    expect(ids(counties.nodes)).not.toContain('county/longgang');
    expect(ids(parks.nodes)).toContain('park/longgang-xunwu');
    expect(ids(all.nodes)).toEqual(expect.arrayContaining(ids(counties.nodes)));
    expect(ids(all.nodes).length).toBeGreaterThan(ids(counties.nodes).length);
  });

  it('can be of one kind, and of what one document speaks of', async () => {
    const { expressways, spoken } = await data(
      '{ expressways: corridors(filter: {kind: "Expressway"}, first: 100) { nodes { id kind } } spoken: corridors(filter: {document: "document/gannan-daily-2022-01-03"}, first: 100) { nodes { id statements(filter: {document: "document/gannan-daily-2022-01-03"}, first: 1) { totalCount } } } }',
    );
    expect(expressways.nodes.length).toBeGreaterThan(2);
    const kinds = expressways.nodes.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toContain('expressway section'); // kinds of sections too
    expect(kinds.filter((kind: string) => !kind.includes('expressway'))).toEqual([]);
    expect(spoken.nodes.length).toBeGreaterThan(0);
    expect(spoken.nodes.every(({ statements }: { statements: { totalCount: number } }) => statements.totalCount > 0)).toBe(true);
  });
});
