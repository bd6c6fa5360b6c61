import { describe, expect, it } from 'vitest';
import { rank, resolveRef } from '../../../src/names/search.ts';
import { entity, ROWS } from '../rows.ts';

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
    ['江西赣州', 'city/ganzhou'],
    ['江西省吉安市', 'city/jian'],
    ['赣州市于都县', 'county/yudu'],
    ['江西于都', 'county/yudu'],
    ['Yudu, Ganzhou', 'county/yudu'],
    ["Ji'an, Jiangxi Province", 'city/jian'],
    ['深圳市人民政府', 'city/shenzhen'],
    ['赣州市政府', 'organization/ganzhou-government'],
    ['city of Ganzhou', 'city/ganzhou'],
    ['port of Yantian', 'port/yantian'],
  ])('%s is %s', (text, id) => {
    expect(resolve(text)).toEqual({ id });
  });

  it.each([
    'gree',
    '赣深高',
    '赣新高铁',
    '国际陆港',
    'gsgt',
    '甘州',
    'skywroth',
    '深圳赣州',
    '赣州江西',
    '江西龙岗',
    '江西и赣州',
    'ganzhou города',
  ])('only suggests what %s may mean', (text) => {
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

  it.each(['龙岗市', '龙岗县', '于都区', '吉安省', 'Yudu City', 'Longgang County'])(
    'takes %s for nothing that is of another kind',
    (text) => {
      expect(resolve(text)).not.toHaveProperty('id');
    },
  );

  it('takes no single syllable for the character that it is the sound of', () => {
    const rows = entity('city/beijing', { official: '北京市', short: '京' });
    expect(resolve('jing', rows)).toMatchObject({ none: [{ id: 'city/beijing' }] });
    expect(resolve('京', rows)).toEqual({ id: 'city/beijing' });
  });

  it('tells the numbers of a sum from the digits in a row', () => {
    const rows = entity('event/programme', { official: '“1+14”活动', short: '1+14' });
    for (const text of ['1+14', '1＋14', '“1 + 14”']) expect(resolve(text, rows)).toEqual({ id: 'event/programme' });
    for (const text of ['114', '11-4', '11+4']) expect(resolve(text, rows)).toMatchObject({ none: [{ id: 'event/programme' }] });
  });

  it('takes the words of a name in any order, unless several names have them', () => {
    const rows = [
      ...entity('port/a', { official: '甲', en: 'Port of Guangzhou' }),
      ...entity('corridor/b', { official: '乙', en: 'Shenzhen–Ganzhou train' }),
      ...entity('corridor/c', { official: '丙', en: 'Ganzhou–Shenzhen train' }),
    ];
    expect(resolve('the Guangzhou port', rows)).toEqual({ id: 'port/a' });
    expect(resolve('train of Ganzhou and Shenzhen', rows)).toMatchObject({ several: [{ id: 'corridor/b' }, { id: 'corridor/c' }] });
    expect(resolve('Paper', entity('organization/paper', { official: '丁', en: 'The Paper' }))).not.toHaveProperty('id');
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
