/** Why a list is empty, told to who asks and to who does not. */
import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../support.ts';

const server = serverOfFile();
const { data } = server;

describe('an empty answer', () => {
  it('says which condition leaves nothing and what comes nearest, to who asks and to who does not', async () => {
    const query = (select: string) =>
      `{ investments(filter: {place: "赣州", investor: "格力电器", wording: [BUILT]}) { nodes { id } ${select} } }`;
    const { data, ...rest } = (await server.ask(
      query('whyEmpty { code message conditions { condition withoutIt } nearMisses { id } }'),
    )) as unknown as {
      data: { investments: { whyEmpty: Record<string, unknown> } };
      extensions: { empty: Record<string, unknown>[] };
    };
    expect(data.investments.whyEmpty).toEqual({
      code: 'FILTERED_OUT',
      message: expect.stringContaining('filter.wording'),
      conditions: expect.arrayContaining([
        { condition: 'filter.wording', withoutIt: 1 },
        { condition: 'filter.place', withoutIt: 0 },
      ]),
      nearMisses: [{ id: 'investment/gree-electric-ganzhou' }],
    });
    expect(rest.extensions.empty).toMatchObject([{ path: ['investments'], code: 'FILTERED_OUT' }]);
    const silent = (await server.ask(query(''))) as unknown as { extensions: { empty: { nearMissIds: string[] }[] } };
    expect(silent.extensions.empty[0]?.nearMissIds).toEqual(['investment/gree-electric-ganzhou']);
  });

  it('of a relation says whether nothing is stated or the filter left it out', async () => {
    const { city } = await data(`{ city(ref: "赣州") {
      none: coveredBy(filter: {kind: "nonsense"}) { nodes { id } whyEmpty { code } }
      filtered: corridors(filter: {kind: "nonsense"}) { nodes { id } whyEmpty { code nearMisses { id } } }
      full: corridors { nodes { id } whyEmpty { code } } } }`);
    expect(['NOTHING_STATED', 'FILTERED_OUT']).toContain(city.none.whyEmpty.code);
    expect(city.filtered.whyEmpty.code).toBe('FILTERED_OUT');
    expect(city.filtered.whyEmpty.nearMisses.length).toBeGreaterThan(0);
    expect(city.full.whyEmpty).toBeNull();
  });

  it('costs nothing where the list is not empty', async () => {
    const before = server.graph.sent;
    await data('{ parks(filter: {within: "江西"}) { nodes { id } whyEmpty { code } } }');
    expect(server.graph.sent - before).toBe(2); // the name, the list
  });
});
