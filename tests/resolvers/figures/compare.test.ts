import { describe, expect, it } from 'vitest';
import { compare as compareNamed } from '../../../src/resolvers/figures/compare.ts';
import { figure, NAMES, ofEvent, ofJian } from './figures.ts';

const compare = (figures: ReturnType<typeof figure>[], subjects: string[]) => compareNamed(figures, subjects, NAMES);
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
    expect(why(figure('2', { when: null }))).toBe("No document gives this figure for Ji'an.");
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
    expect(row).toMatchObject({ comparable: false, reasons: ['The figure of trade week may hold that of talks, a part of it.'] });
  });

  it('of two programmes is not kept apart by the events that they are of, nor by when these were', () => {
    const of = (value: string, event: string, week: string, when: string | null = null) =>
      ofEvent(value, event, { partOf: [week], when, qualifiers: [{ role: 'event', entityId: week }] });
    const both = ['event/talks', 'event/tours'];
    const [row] = compare([of('15', 'event/talks', 'event/week'), of('20', 'event/tours', 'event/fair')], both);
    expect(row).toMatchObject({ comparable: true, reasons: [] });
    const [dated] = compare([of('15', 'event/talks', 'event/week', '2025'), of('20', 'event/tours', 'event/fair', '2026')], both);
    expect(dated?.comparable).toBe(true);
    const elsewhere = ofEvent('20', 'event/tours', { qualifiers: [{ role: 'event', entityId: 'event/fair' }] });
    expect(compare([of('15', 'event/talks', 'event/week'), elsewhere], both)[0]?.reasons).toEqual([
      'They are counted differently: without a qualifier; event trade fair.',
    ]);
  });

  it('knows the time of figures of one event, and not that of figures of several that bear none', () => {
    const at = (entityId: string) => ({ when: null, qualifiers: [{ role: 'event', entityId }] });
    expect(rows(figure('2', at('event/week')), ofJian('1', at('event/week')))[0]?.reasons).toEqual([]);
    const [apart] = rows(figure('2', at('event/week')), ofJian('1', at('event/fair')));
    expect(apart?.reasons.join(' ')).toContain('event trade week');
    expect(apart?.reasons.join(' ')).toContain('bear no time');
  });

  it('is refused where a bound leaves open which is more, and only there', () => {
    const bound = (exact: string, comparator: 'AT_LEAST' | 'UNDER') => {
      const one = figure(exact);
      return { ...one, quantity: { ...one.quantity, comparator } };
    };
    const why = (one: ReturnType<typeof figure>, other: string) => rows(one, ofJian(other))[0]?.reasons;
    expect(why(bound('20', 'AT_LEAST'), '15')).toEqual([]);
    expect(why(bound('10', 'AT_LEAST'), '15')).toEqual(['One is only a bound, so that it is not known which is more.']);
    expect(why(bound('10', 'UNDER'), '15')).toEqual([]);
    expect(why(bound('20', 'UNDER'), '15')).toEqual(['One is only a bound, so that it is not known which is more.']);
  });

  it('shows what is part of a subject that has no figure itself, the uppermost alone, and says so', () => {
    const programme = ofEvent('20', 'event/talks', { partOf: ['event/week'] });
    const within = ofEvent('6', 'event/tours', { partOf: ['event/talks', 'event/week'] });
    const [row] = compare([programme, within, ofEvent('15', 'event/fair')], ['event/week', 'event/fair']);
    expect(row?.cells.map((cell) => cell.map(({ quantity }) => quantity.exact))).toEqual([['20'], ['15']]);
    expect(row?.reasons).toEqual(['No document gives this figure for trade week itself, only for what is part of it: talks.']);
    const [own] = compare([programme, ofEvent('26', 'event/week'), ofEvent('15', 'event/fair')], ['event/week', 'event/fair']);
    expect(own?.cells[0]?.map(({ quantity }) => quantity.exact)).toEqual(['26']);
  });

  it('names similar metrics of one that has no such figure: of one kind and unit, with a word in common', () => {
    const signed = ofJian('63', { metric: 'metric/projects-signed' });
    expect(rows(figure('280'), signed).map(({ reasons }) => reasons)).toEqual([
      ["No document gives this figure for Ji'an, but similar ones: projects signed."],
      ['No document gives this figure for Ganzhou, but similar ones: new projects.'],
    ]);
    for (const other of [{ ...signed, kind: 'STOCK' }, ofJian('63', { metric: 'metric/projects-signed', unit: '亿元' })])
      expect(rows(figure('280'), other)[0]?.reasons).toEqual(["No document gives this figure for Ji'an."]);
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
