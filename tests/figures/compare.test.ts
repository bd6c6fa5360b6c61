import { describe, expect, it } from 'vitest';
import { compare } from '../../src/figures/compare.ts';
import { figure, ofEvent, ofJian } from './figures.ts';

const SUBJECTS = ['city/ganzhou', 'city/jian'];
const rows = (...figures: ReturnType<typeof figure>[]) => compare(figures, SUBJECTS);

describe('a comparison', () => {
  it('has a row for each metric and a cell for each subject, in the order asked for', () => {
    const [signed, projects] = rows(ofJian('1'), figure('2'), figure('3', { metric: 'metric/a' }));
    expect(signed?.metric).toBe('metric/a');
    expect(projects?.cells.map((cell) => cell.map(({ quantity }) => quantity.exact))).toEqual([['2'], ['1']]);
  });

  it('says that figures of one time, counted alike, may be compared, shares too', () => {
    expect(rows(figure('2'), ofJian('1'))[0]).toMatchObject({ comparable: true, reasons: [] });
    const share = { kind: 'SHARE', unit: '%' };
    expect(rows(figure('70', share), ofJian('43', share))[0]?.comparable).toBe(true);
  });

  it('looks for a time that all have a figure of', () => {
    expect(rows(figure('2', { when: '2021' }), figure('3', { when: '2022' }), ofJian('1', { when: '2022' }))[0]?.comparable).toBe(true);
  });

  it('says why not: other times, other counts, no time, no figure', () => {
    const why = (...figures: ReturnType<typeof figure>[]) => {
      const [row] = rows(...figures);
      expect(row?.comparable).toBe(false);
      return row?.reasons.join(' ');
    };
    expect(why(figure('2', { when: '2021' }), ofJian('1'))).toBe('Their times differ: 2021; 2022.');
    expect(why(figure('2', { status: 'SIGNED' }), ofJian('1'))).toContain('SIGNED; DONE');
    expect(why(figure('2', { when: null }), ofJian('1'))).toContain('bear no time');
    expect(why(figure('2'))).toBe('No document gives this figure for city/jian.');
    expect(why(figure('2', { disputed: true }), ofJian('1'))).toContain('disagree');
  });

  it('is refused of a city and its province, though all else is alike', () => {
    const province = figure('500', { subject: 'region/jiangxi', inside: ['region/jiangxi'] });
    const [row] = compare([figure('280'), province], ['city/ganzhou', 'region/jiangxi']);
    expect(row).toMatchObject({ comparable: false, reasons: ['Ganzhou lies in Jiangxi, whose figure may hold its own.'] });
  });

  it('is refused of a programme and what is part of it', () => {
    const at = { qualifiers: [{ role: 'event', entityId: 'event/fair' }] };
    const part = ofEvent('6', 'event/talks', { partOf: ['event/week'], ...at });
    const [row] = compare([ofEvent('20', 'event/week', at), part], ['event/week', 'event/talks']);
    expect(row).toMatchObject({ comparable: false, reasons: ['talks is part of trade week, whose figure may hold its own.'] });
  });

  it('of three says which has no figure, and also what keeps the other two apart', () => {
    const three = ['city/ganzhou', 'city/jian', 'city/jiujiang'];
    const [row] = compare([figure('2', { when: '2021' }), ofJian('1')], three);
    expect(row).toMatchObject({
      comparable: false,
      reasons: ['No document gives this figure for city/jiujiang.', 'Their times differ: 2021; 2022.'],
    });
  });
});
