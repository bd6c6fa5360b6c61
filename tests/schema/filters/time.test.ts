/** Filters by a time, which may be the name of what happened then. */
import { describe, expect, it } from 'vitest';
import { ids, serverOfFile } from '../../support.ts';

const { data, refusal } = serverOfFile();

describe('a filter by what happened', () => {
  it('takes the name of a thing for its date', async () => {
    const opened = async (filter: string) =>
      (await data(`{ statements(first: 100, filter: {predicates: ["opened"], ${filter}}) { nodes { id date } } }`)).statements.nodes;
    const [byName, byDate] = [await opened('startsAfter: "赣深高铁"'), await opened('startsAfter: "2021-12-10"')];
    expect(byName).toEqual(byDate);
    expect(byName.length).toBeGreaterThan(1);
    expect(await opened('endsBefore: "port/gan-sui-combined-port"')).toEqual(await opened('endsBefore: "2022-11-28"'));
  });

  it('refuses what has no date, what is not known, and what is no date', async () => {
    const filter = (time: string) => refusal(`{ statements(filter: {endsBefore: "${time}"}) { totalCount } }`);
    expect(await filter('赣粤运河')).toMatch(/^BAD_USER_INPUT No date is known of corridor\//);
    expect(await filter('长江大桥')).toMatch(/^UNKNOWN_NAME /);
    expect(await filter('2021-13')).toMatch(/is not a partial date/);
  });
});

describe('a time that lasts', () => {
  it('may begin before something and not end before it', async () => {
    const agreements = async (filter: string) =>
      ids((await data(`{ agreements(first: 100, filter: {${filter}}) { nodes { id } } }`)).agreements.nodes);
    const [begun, ended] = [await agreements('startsBefore: "2024"'), await agreements('endsBefore: "2024"')];
    expect(begun).toContain('agreement/jian-dongguan-pairing');
    expect(ended).not.toContain('agreement/jian-dongguan-pairing');
    expect(begun).toEqual(expect.arrayContaining(ended));
  });
});
