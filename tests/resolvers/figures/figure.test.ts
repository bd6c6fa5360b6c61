import { describe, expect, it } from 'vitest';
import { apartInTime, exactOf, listed, measureOf, nested, undated, unitOf, unlike } from '../../../src/resolvers/figures/figure.ts';
import { figure, ofEvent, ofJian } from './figures.ts';

describe('a figure', () => {
  it('is in its base unit where it has one, and else in its own', () => {
    const money = figure('1.5', { unit: '亿元' });
    expect([unitOf(money), exactOf(money)]).toEqual(['CNY', '150000000']);
    const hours = figure('7', { unit: '小时' });
    expect([unitOf(hours), exactOf(hours)]).toEqual(['小时', '7']);
  });

  it('counts the same whatever measure word it takes', () => {
    expect([
      measureOf(figure('3', { unit: '家' })),
      measureOf(figure('3', { unit: '项' })),
      measureOf(figure('3', { unit: '公里' })),
    ]).toEqual(['个', '个', '公里']);
  });
});

describe('figures that do not measure one thing in one way', () => {
  it('are none where only the places and the measure words differ', () => {
    expect(unlike([figure('3', { unit: '家' }), ofJian('5', { unit: '个' })])).toEqual([]);
  });

  it('are told by what differs, a sentence each', () => {
    const others = [
      figure('3', { metric: 'metric/projects-signed' }),
      figure('3', { unit: '公里' }),
      figure('3', { qualifiers: [{ role: 'by', entityId: 'event/week' }] }),
      figure('3', { status: 'PLANNED' }),
    ];
    expect(others.map((other) => unlike([figure('5'), other]))).toEqual([
      ['They measure different things: new projects (FLOW); projects signed (FLOW).'],
      ['Their units differ: 个; 公里.'],
      ['They are counted differently: without a qualifier; by trade week.'],
      ['They have not got equally far: DONE; PLANNED.'],
    ]);
  });

  it('are alike where a programme is only said to be of the event that it is part of', () => {
    const of = [{ role: 'event', entityId: 'event/week' }];
    expect(unlike([ofEvent('3', 'event/talks', { partOf: ['event/week'], qualifiers: of }), ofEvent('4', 'event/tours')])).toEqual([]);
  });
});

describe('subjects that hold each other', () => {
  it('are told of where one lies in another, or is a part of it', () => {
    expect(nested([figure('3'), figure('9', { subject: 'region/jiangxi', inside: ['region/jiangxi'] })])).toEqual([
      'Ganzhou lies in Jiangxi, whose figure may hold its own.',
    ]);
    expect(nested([ofEvent('3', 'event/talks', { partOf: ['event/week'] }), ofEvent('9', 'event/week')])).toEqual([
      'The figure of trade week may hold that of talks, a part of it.',
    ]);
    expect(nested([figure('3'), ofJian('4')])).toEqual([]);
  });
});

describe('the times of figures', () => {
  it('are apart where they differ, and one where they are the same', () => {
    expect(apartInTime([figure('3', { when: '2021' }), figure('4', { when: '2022' })])).toEqual(['Their times differ: 2021; 2022.']);
    expect(apartInTime([figure('3'), figure('4')])).toEqual([]);
  });

  it('are not known where some bear none, unless all are of one event', () => {
    const ofWeek = { when: null, qualifiers: [{ role: 'event', entityId: 'event/week' }] };
    expect(undated([figure('3'), figure('4', { when: null })])).toHaveLength(1);
    expect(undated([figure('3', ofWeek), figure('4', ofWeek)])).toEqual([]);
    expect(undated([figure('3', { when: null })])).toEqual([]); // one alone belongs to nothing else
  });
});

describe('values in a sentence', () => {
  it('are each named once, and of more than five the rest is counted', () => {
    expect(listed(['a', 'b', 'a'])).toBe('a; b');
    expect(listed(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a; b; c; d; e … and 2 more');
  });
});
