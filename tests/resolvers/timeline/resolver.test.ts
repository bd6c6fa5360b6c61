import { describe, expect, it } from 'vitest';
import { span } from '../../../src/ground/dates.ts';
import { serverOfFile } from '../../support.ts';

const { data, refusal } = serverOfFile();

describe('over time', () => {
  it('a place has what happened in it and for it, unless it is asked for alone', async () => {
    const dates = async (more: string) =>
      (await data(`{ timeline(of: ["九江"]${more}) { dated(first: 100) { nodes { subject { id } basis } whyEmpty { message } } } }`))
        .timeline.dated;
    const all = await dates('');
    expect(all.nodes.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual([
      'investment/tinci-materials-jiujiang',
      'fund/jiujiang-industrial-guidance-fund',
    ]);
    const alone = await dates(', includeWithin: false');
    expect([alone.nodes, alone.whyEmpty.message]).toEqual([[], expect.stringContaining('undated')]);
  });

  it('has everything of a year, and what bears no time apart', async () => {
    const { timeline, statements } = await data(`{
      timeline(filter: {during: "2023"}) { dated(first: 100) { totalCount nodes { when date } } undated { totalCount } }
      statements(filter: {during: "2023", basis: [STATED, BACKGROUND]}) { totalCount } }`);
    expect(timeline.dated.nodes.length).toBeGreaterThan(5);
    for (const { when, date } of timeline.dated.nodes) {
      const { start, end } = span(when ?? date);
      expect([start <= 20231231, end >= 20230101]).toEqual([true, true]);
    }
    expect(timeline.dated.totalCount + timeline.undated.totalCount).toBe(statements.totalCount);
  });

  it('leaves out what rules conclude, unless that is asked for', async () => {
    const bases = async (filter: string) => {
      const { timeline } = await data(`{ timeline(of: ["赣州"]${filter}) { dated(first: 100) { nodes { basis } } } }`);
      return new Set(timeline.dated.nodes.map(({ basis }: { basis: string }) => basis));
    };
    expect(await bases('')).not.toContain('DERIVED');
    expect(await bases(', filter: {basis: [DERIVED]}')).toEqual(new Set(['DERIVED']));
  });

  it('has what bears a time in its order, and the rest apart', async () => {
    const { timeline } = await data(
      '{ timeline(of: ["赣深高铁"]) { dated(first: 100) { totalCount nodes { id time { start } date when } } undated(first: 100) { totalCount nodes { id when date } } } statements(filter: {entity: "赣深高铁"}) { totalCount } }',
    );
    expect(timeline.dated.nodes.every(({ when, date }: { when: string; date: string }) => when ?? date)).toBe(true);
    expect(timeline.undated.nodes.every(({ when, date }: { when: string; date: string }) => !(when ?? date))).toBe(true);
    const { statements } = await data('{ statements(filter: {entity: "赣深高铁"}) { totalCount } }');
    expect(timeline.dated.totalCount + timeline.undated.totalCount).toBe(statements.totalCount);
  });

  it('goes on after a cursor of its own part alone', async () => {
    const { timeline } = await data('{ timeline(of: ["赣州"]) { undated(first: 2) { pageInfo { endCursor } } } }');
    const cursor = timeline.undated.pageInfo.endCursor;
    expect(
      (await data(`{ timeline(of: ["赣州"]) { undated(first: 2, after: "${cursor}") { nodes { id } } } }`)).timeline.undated.nodes,
    ).toHaveLength(2);
    expect(await refusal(`{ timeline(of: ["赣州"]) { dated(first: 2, after: "${cursor}") { nodes { id } } } }`)).toContain('cursor');
  });

  it('without `of` keeps what is around the place of its filter, and with `of` refuses to be asked around two', async () => {
    const { timeline, statements } = await data(`{
      timeline(filter: {around: "九江"}) { dated { totalCount } undated { totalCount } }
      statements(filter: {around: "九江", basis: [STATED, BACKGROUND]}) { totalCount } }`);
    expect(timeline.dated.totalCount).toBeGreaterThan(0);
    expect(timeline.dated.totalCount + timeline.undated.totalCount).toBe(statements.totalCount);
    expect(await refusal('{ timeline(of: ["赣州"], filter: {around: "九江"}) { dated { totalCount } } }')).toContain('filter.around');
  });
});
