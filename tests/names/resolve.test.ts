import { describe, expect, it } from 'vitest';
import { rank, resolveRef } from '../../src/names/search.ts';
import { entity, ROWS } from './rows.ts';

const resolve = (text: string, rows = ROWS) => resolveRef(text, rank(text, rows));

describe('resolveRef', () => {
  it.each([
    ['city/ganzhou', 'city/ganzhou'],
    [' city/ganzhou ', 'city/ganzhou'],
    ['赣州市', 'city/ganzhou'],
    ['贛州', 'city/ganzhou'],
    ['ganzhou', 'city/ganzhou'],
    ['ganzhoushi', 'city/ganzhou'],
    ['灵通赣州', 'city/ganzhou'],
    ['于都', 'county/yudu'],
    ['yudu', 'county/yudu'],
    ['南康市', 'county/nankang'],
    ['龙岗区', 'county/longgang'],
    ['Longgang District', 'county/longgang'],
    ['Yantian Port', 'port/yantian'],
    ['Jiangxi Province', 'region/jiangxi'],
    ['gelidianqi', 'company/gree'],
    ['gree electric', 'company/gree'],
  ])('%s is %s', (text, id) => {
    expect(resolve(text)).toEqual({ id });
  });

  it.each(['gree', '赣深高', '赣新高铁', '国际陆港', 'gsgt', '甘州', 'skywroth', '江西赣州'])('only suggests what %s may mean', (text) => {
    const resolution = resolve(text);
    expect('none' in resolution && resolution.none.length).toBeGreaterThan(0);
  });

  it('never takes a description for a name, and suggests whom it describes', () => {
    const rows = entity('person/ye', { official: '叶建春', described: '江西省长' });
    for (const text of ['江西省长', 'jiangxishengzhang']) expect(resolve(text, rows)).toMatchObject({ none: [{ id: 'person/ye' }] });
  });

  it('takes pinyin with the digits of its tones', () => {
    expect(resolve('gan4zhou1')).toEqual({ id: 'city/ganzhou' });
  });

  it('only suggests what a name half in pinyin may mean', () => {
    expect(resolve('贛州guojilugang', entity('port/dry-port', { official: '赣州国际陆港' }))).toMatchObject({
      none: [{ id: 'port/dry-port' }],
    });
  });

  it('has no suggestions for what resembles nothing', () => {
    expect(resolve('。，！')).toEqual({ none: [] });
  });

  it('never takes a wrong id for a name', () => {
    expect(resolve('park/ganzhou')).toMatchObject({ none: [{ id: 'city/ganzhou' }, {}, {}, {}, {}, {}, {}] });
  });

  it('takes the city before its county, and each by its own full name', () => {
    expect(resolve('吉安')).toEqual({ id: 'city/jian' });
    expect(resolve('jian')).toEqual({ id: 'city/jian' });
    expect(resolve('吉安县')).toEqual({ id: 'county/jian' });
  });

  it('does not take 吉安县 for the city where there is no such county', () => {
    expect(resolve('吉安县', entity('city/jian', { official: '吉安市', short: '吉安' }))).not.toHaveProperty('id');
  });

  it('takes the city before a park of the same short name', () => {
    const rows = [
      ...entity('park/heyuan', { official: '河源高新区', short: '河源' }, 99),
      ...entity('city/heyuan', { official: '河源市' }),
    ];
    expect(resolve('河源', rows)).toEqual({ id: 'city/heyuan' });
  });

  it('takes an official name before the same short name, and a present name before a former one', () => {
    const official = [...entity('company/a', { official: '华为' }), ...entity('park/b', { official: '华为产业园', short: '华为' })];
    expect(resolve('华为', official)).toEqual({ id: 'company/a' });
    const former = [...entity('company/a', { official: '甲', short: '华为' }), ...entity('company/b', { official: '乙', former: '华为' })];
    expect(resolve('华为', former)).toEqual({ id: 'company/a' });
  });

  it('lists all bearers of a name that means none of them clearly', () => {
    const rows = [
      ...entity('company/a', { official: '甲公司', short: '华为' }),
      ...entity('company/b', { official: '乙公司', short: '华为' }),
    ];
    expect(resolve('华为', rows)).toMatchObject({ several: [{ id: 'company/a' }, { id: 'company/b' }] });
  });
});
