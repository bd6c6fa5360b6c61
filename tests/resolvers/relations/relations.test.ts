/** Everything an entity is tied to, against a recount of the graph and against the fields themselves. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LinkModel, TypeModel } from '../../../src/schema/model.ts';
import { typeOf } from '../../../src/schema/model.ts';
import { model, sharedServer } from '../../support.ts';

let server: Awaited<ReturnType<typeof sharedServer>>;
beforeAll(async () => {
  server = await sharedServer();
});
afterAll(() => server?.close());

async function data(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Group {
  field: string;
  predicate: string;
  direction: string;
  count: number;
  leftOut: number;
}

const HUBS = [
  ['city', 'city/ganzhou'],
  ['city', 'city/shenzhen'],
  ['region', 'region/greater-bay-area'],
  ['event', 'event/jiangxi-gba-week-2025'],
  ['company', 'company/gree-electric'],
  ['port', 'port/ganzhou-international-dry-port'],
] as const;

const relationsOf = async (id: string, args = ''): Promise<{ totalCount: number; leftOut: number; groups: Group[] }> => {
  const { entity } = await data(
    `query ($id: EntityRef!) { entity(ref: $id) { relations${args} { totalCount leftOut groups { field predicate direction count leftOut } } } }`,
    { id },
  );
  return entity.relations;
};

interface Tie {
  relationship: string;
  out: boolean;
  other: string;
  labels: string[];
  doubtful: boolean;
  basis: string;
}

/** Every relationship of an entity, as it is stored. */
async function tiesOf(id: string): Promise<Tie[]> {
  const rows = await server.graph.read(
    `MATCH (n:Entity {id: $id})-[r]-(other:Entity) WHERE r.statement IS NOT NULL
     RETURN type(r), startNode(r) = n, other.id, labels(other), r.doubtful, r.basis`,
    { id },
  );
  return rows.map(([relationship, out, other, labels, doubtful, basis]) => ({ relationship, out, other, labels, doubtful, basis }) as Tie);
}

/** How many entities a relation leads to, counted by nothing but the relationships. */
function recount(ties: readonly Tie[], { field, relationship, direction, target, doubtful, derived }: LinkModel) {
  const all = ties.filter(
    (tie) =>
      tie.relationship === relationship && tie.labels.includes(target) && (direction === 'both' || (direction === 'out') === tie.out),
  );
  const counting = all.filter((tie) => (doubtful || !tie.doubtful) && (derived || tie.basis !== 'DERIVED'));
  const count = new Set(counting.map(({ other }) => other)).size;
  return { field, count, leftOut: new Set(all.map(({ other }) => other)).size - count };
}

/** The predicate of the statements behind a relation: where investors come from follows from where they are at home. */
function sourceOf(predicate: string): string {
  const declared = model().types.flatMap(({ links }) => links.get(predicate) ?? []);
  const [follows] = declared.flatMap(({ projected, through }) => projected?.predicate ?? through?.[1] ?? []);
  return follows ?? predicate;
}

describe('what an entity is tied to', () => {
  it.each(HUBS)('is counted exactly: %s %s', async (_, id) => {
    const { totalCount, leftOut, groups } = await relationsOf(id);
    const links = [...(typeOf(model(), id) as TypeModel).links.values()].filter(({ predicate }) => predicate);
    const ties = await tiesOf(id);
    const expected = links.map((link) => recount(ties, link));
    const there = expected.filter(({ count, leftOut }) => count + leftOut > 0).sort((a, b) => (a.field < b.field ? -1 : 1));
    const found = groups.map(({ field, count, leftOut }) => ({ field, count, leftOut })).sort((a, b) => (a.field < b.field ? -1 : 1));
    expect(found).toEqual(there);
    expect(totalCount).toBe(groups.reduce((sum, { count }) => sum + count, 0));
    expect(leftOut).toBe(groups.reduce((sum, group) => sum + group.leftOut, 0));
    expect(groups.length).toBeGreaterThan(3);
  });

  it.each(HUBS.slice(0, 4))('is what the field of each group gives: %s %s', async (one, id) => {
    const { groups } = await relationsOf(id);
    const { links } = typeOf(model(), id) as TypeModel;
    const lists = groups.filter(({ field }) => links.get(field)?.shape === 'connection');
    expect(lists.length).toBeGreaterThan(1);
    const fields = lists.map(({ field }) => `${field} { totalCount leftOut }`).join(' ');
    const answer = await data(`query ($id: EntityRef!) { ${one}(ref: $id) { ${fields} } }`, { id });
    expect(answer[one]).toEqual(Object.fromEntries(lists.map(({ field, count, leftOut }) => [field, { totalCount: count, leftOut }])));
  });

  it('has most in the first group, and names each relation from its own end', async () => {
    const { groups } = await relationsOf('city/ganzhou');
    const counts = groups.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(groups).toContainEqual(expect.objectContaining({ field: 'organized', predicate: 'organizers', direction: 'IN' }));
    expect(groups).toContainEqual(expect.objectContaining({ field: 'within', predicate: 'within', direction: 'OUT' }));
    expect(groups).toContainEqual(expect.objectContaining({ field: 'pairedWith', predicate: 'pairedWith', direction: 'BOTH' }));
  });

  it('is read page by page, each edge once, with what it rests on', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let totalCount = 0;
    do {
      const query = `query ($after: String) { city(ref: "深圳") { relations(first: 30, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { cursor field predicate label(lang: EN) direction status basis node { id type } statements { predicate } } } } }`;
      const page: Awaited<ReturnType<typeof data>> = (await data(query, { after })).city.relations;
      for (const { field, predicate, label, node, statements } of page.edges) {
        seen.push(`${field} ${node.id}`);
        expect(label).toBe(model().byName.get('City')?.links.get(field)?.en);
        expect(statements.map((each: { predicate: string }) => each.predicate)).toContain(sourceOf(predicate));
      }
      totalCount = page.totalCount;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(totalCount).toBeGreaterThan(60);
    expect(seen).toHaveLength(totalCount);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  it('is asked of many entities in one statement', async () => {
    const read = vi.spyOn(server.graph, 'read');
    const { companies } = await data('{ companies(first: 50) { nodes { id relations(first: 3) { totalCount edges { field } } } } }');
    const statements = read.mock.calls.filter(([cypher]) => cypher.includes('UNWIND $p.fields[n.type] AS relation'));
    read.mockRestore();
    expect(companies.nodes.length).toBeGreaterThan(20);
    expect(statements).toHaveLength(1);
    const [{ id, relations }] = companies.nodes;
    expect((await relationsOf(id)).totalCount).toBe(relations.totalCount);
  });
});

describe('the arguments of relations', () => {
  it('take a relation by its predicate and by its field, and only to some types', async () => {
    const byPredicate = await relationsOf('city/ganzhou', '(predicates: ["organizers"])');
    expect(byPredicate.groups.map(({ field }) => field)).toEqual(['organized']);
    expect(await relationsOf('city/ganzhou', '(predicates: ["organized"])')).toEqual(byPredicate);
    const events = await relationsOf('city/ganzhou', '(types: [EVENT])');
    expect(events.groups).toContainEqual(byPredicate.groups[0]);
    expect(events.totalCount).toBeLessThan((await relationsOf('city/ganzhou')).totalCount);
  });

  it('show what is left out unless it is asked for', async () => {
    const without = await relationsOf('city/ganzhou');
    const doubtful = await relationsOf('city/ganzhou', '(includeDoubtful: true)');
    const all = await relationsOf('city/ganzhou', '(includeDoubtful: true, includeDerived: true)');
    expect(without.leftOut).toBeGreaterThan(doubtful.leftOut);
    expect(all.leftOut).toBe(0);
    expect(all.totalCount).toBe(without.totalCount + without.leftOut);
    expect(doubtful.totalCount + doubtful.leftOut).toBe(all.totalCount);
  });

  it('refuse a relation that there is not, with the nearest, and leave the rest of the answer alone', async () => {
    const { data, errors } = await server.ask('{ city(ref: "赣州") { name relations(predicates: ["organised"]) { totalCount } } }');
    expect(data.city).toEqual({ name: '赣州市', relations: null });
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(/organised.*organized/), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('say why nothing is found', async () => {
    const { city, metric } = await data(`{
      city(ref: "赣州") { relations(predicates: ["listedOn"]) { totalCount whyEmpty { code } } }
      metric(ref: "metric/travel-time-by-train") { relations { totalCount whyEmpty { code } } } }`);
    expect(city.relations).toEqual({ totalCount: 0, whyEmpty: { code: 'FILTERED_OUT' } });
    expect(metric.relations).toEqual({ totalCount: 0, whyEmpty: { code: 'NOTHING_STATED' } });
  });

  it('go by the day that the entity was asked for, or by their own', async () => {
    const part = 'relations(first: 100, predicates: ["within"]) { totalCount edges { node { id ... on Park { progress } } } }';
    const { then, today } = await data(`{
      then: city(ref: "赣州", knownBy: "2022-01-31") { ${part} all: relations { totalCount } own: relations(knownBy: "2030") { totalCount } }
      today: city(ref: "赣州") { ${part} all: relations { totalCount } own: relations(knownBy: "2022-01-31") { totalCount } } }`);
    expect(then.all.totalCount).toBeLessThan(today.all.totalCount);
    expect(then.all.totalCount).toBe(today.own.totalCount);
    expect(then.own.totalCount).toBe(today.all.totalCount);
    const progress = (of: typeof then) =>
      of.relations.edges.find(({ node }: { node: { id: string } }) => node.id === 'park/shengangcheng-zone')?.node.progress;
    expect([progress(then), progress(today)]).toEqual(await Promise.all(['2022-01-31', '2030'].map(progressBy)));
    expect(progress(then)).not.toBe(progress(today));
  });
});

const progressBy = async (day: string) =>
  (await data(`{ park(ref: "park/shengangcheng-zone", knownBy: "${day}") { progress } }`)).park.progress;
