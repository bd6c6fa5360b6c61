/** What lies within a place, in every list that can be asked so: surely, perhaps, and how many more perhaps. */
import { getNamedType, isInputObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';
import { sharedServer } from '../support.ts';

let server: Awaited<ReturnType<typeof sharedServer>>;
beforeAll(async () => {
  server = await sharedServer();
});
afterAll(() => server?.close());

/** Conditions that ask where something lies; of each list those that its filter has. */
const WHERE = ['within', 'around', 'objectWithin'];

/** Every list at the root that can be asked for what lies within a place, also where that is doubtful, as [list, condition]. */
const LISTS = Object.values(buildGraphQLSchema().getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
  const filter = getNamedType(args.find((arg) => arg.name === 'filter')?.type);
  const fields = isInputObjectType(filter) ? filter.getFields() : {};
  const listed = getNamedType(type).name.endsWith('Connection') && !args.some(isRequiredArgument) && 'includeDoubtful' in fields;
  return listed ? WHERE.filter((condition) => condition in fields).map((condition): [string, string] => [name, condition]) : [];
});

const PLACES = ['city/ganzhou', 'region/jiangxi', 'region/greater-bay-area', 'park/shen-gan-joint-park'];

interface Page {
  totalCount: number;
  leftOut: number;
  nodes: { id?: string; statements?: { id: string }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** The ids of a whole list, page by page, and what it says of itself. */
async function whole(list: string, filter: string): Promise<{ ids: string[]; totalCount: number; leftOut: number }> {
  const ids: string[] = [];
  const node = list === 'disagreements' ? 'statements { id }' : 'id'; // which have no id but those of the two
  for (let after = 'null'; ; ) {
    const { data, errors } = await server.ask(
      `{ page: ${list}(first: 100, after: ${after}, filter: {${filter}}) { totalCount leftOut nodes { ${node} } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo, totalCount, leftOut } = data.page as Page;
    ids.push(...nodes.map(({ id, statements = [] }) => id ?? statements.map((each) => each.id).join()));
    if (!pageInfo.hasNextPage) return { ids, totalCount, leftOut };
    after = JSON.stringify(pageInfo.endCursor);
  }
}

describe('what lies within a place', () => {
  it('can be asked of every list of entities and of every list of statements', () => {
    const asked = LISTS.map((each) => each.join());
    expect(asked).toEqual(expect.arrayContaining(['entities,within', 'projects,within', 'statements,within', 'statements,objectWithin']));
    expect(new Set(LISTS.map(([list]) => list)).size).toBeGreaterThan(18);
  });

  it.each(LISTS)('%s(filter: {%s}): with doubts it is the same and more, and `leftOut` says how many', async (list, condition) => {
    for (const place of PLACES) {
      const surely = await whole(list, `${condition}: "${place}"`);
      const perhaps = await whole(list, `${condition}: "${place}", includeDoubtful: true`);
      const said = `${list} ${condition} ${place}`;
      for (const { ids, totalCount } of [surely, perhaps]) {
        expect([said, ids.length, new Set(ids).size]).toEqual([said, totalCount, totalCount]);
        expect(ids, said).not.toContain(place);
      }
      expect(perhaps.ids, said).toEqual(expect.arrayContaining(surely.ids));
      const more = list === 'disagreements' ? [null, null] : [perhaps.ids.length - surely.ids.length, 0]; // pairs are not counted so
      expect([said, surely.leftOut, perhaps.leftOut]).toEqual([said, ...more]);
    }
  });

  it('is more with doubts, of entities and of statements, by what they are of and by what their value is', async () => {
    for (const [list, condition, place] of [
      ['entities', 'within', 'city/ganzhou'],
      ['statements', 'within', 'city/ganzhou'],
      ['statements', 'around', 'city/ganzhou'],
      ['statements', 'objectWithin', 'region/jiangxi'],
    ] as const)
      expect([list, condition, (await whole(list, `${condition}: "${place}"`)).leftOut > 0]).toEqual([list, condition, true]);
  });
});
