import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/names/row.ts';
import { rank } from '../../../src/names/search.ts';
import { entity, ROWS } from '../rows.ts';

const first = (text: string) => rank(text, ROWS)[0];

describe('rank', () => {
  it.each([
    ['赣深高铁', 'corridor/hsr', ['exact']],
    ['贛深高鐵', 'corridor/hsr', ['exact']],
    ['贛深線', 'corridor/hsr', ['traditional→simplified', 'exact', 'short name']],
    ['ganshengaotie', 'corridor/hsr', ['pinyin']],
    ['gsgt', 'corridor/hsr', ['initials']],
    ['赣新高铁', 'corridor/hsr', ['one character differs']],
    ['赣高铁', 'corridor/hsr', ['one character differs']],
    ['shenzhen ganzhou railway', 'corridor/hsr', ['all words', 'English']],
    ['赣州', 'city/ganzhou', ['exact', 'short name']],
    ['GANZHOU', 'city/ganzhou', ['exact', 'English']],
    ['ＧＡＮＺＨＯＵ', 'city/ganzhou', ['full-width→half-width', 'exact', 'English']],
    ['Ganzhou City', 'city/ganzhou', ['without suffix', 'English']],
    ['灵通赣州', 'city/ganzhou', ['exact', 'damaged form']],
    ['甘州', 'city/ganzhou', ['same sound']],
    ['gan4zhou1', 'city/ganzhou', ['without tones', 'exact', 'English']],
    ['yu2du1 xian4', 'county/yudu', ['without tones', 'pinyin']],
    ['gz', 'city/ganzhou', ['initials', 'short name']],
    ["赣州guo'ji", 'port/ganzhou-dry-port', ['pinyin', 'prefix']],
    ['盐田缸', 'port/yantian', ['same sound', 'short name']],
    ['南岗', 'county/nankang', ['one character differs']],
    ['盐填港', 'port/yantian', ['same sound', 'short name']],
    ['盐典港', 'port/yantian', ['one character differs', 'short name']],
    ['深洲', 'city/shenzhen', ['one character differs']],
    ['city/ganzhou', 'city/ganzhou', ['id']],
    ['gree', 'company/gree', ['prefix', 'English']],
    ['gelidianqi', 'company/gree', ['pinyin']],
    ['gree electirc', 'company/gree', ['one character differs', 'English']],
    ['appliances', 'company/gree-ganzhou', ['contained', 'English']],
    ['skywroth', 'company/skyworth', ['one character differs', 'contained', 'English']],
    ['盐日港', 'port/yantian', ['one character differs', 'short name']],
    ['于都', 'county/yudu', ['without suffix']],
    ['於都縣', 'county/yudu', ['traditional→simplified', 'exact']],
    ['yuduxian', 'county/yudu', ['pinyin']],
    ['南康市', 'county/nankang', ['exact', 'former name']],
    ['greater bay area', 'region/greater-bay-area', ['ending', 'English']],
    ['菜篮子', 'policy/vegetable-basket', ['contained']],
    ['江西赣州', 'city/ganzhou', ['within each other']],
    ['江西省赣州市于都县', 'county/yudu', ['within each other']],
    ["Ji'an, Jiangxi", 'city/jian', ['within each other', 'English']],
    ['Longgang, Shenzhen', 'county/longgang', ['within each other', 'English']],
    ['吉安于都', 'county/yudu', ['half of the text']],
    ['吉安市政府', 'city/jian', ['its government']],
    ["Jiangxi provincial people's government", 'region/jiangxi', ['its government', 'English']],
    ['江西省吉安市人民政府', 'city/jian', ['its government']],
    ['赣州政府', 'organization/ganzhou-government', ['without suffix']],
    ['high-speed railway of Ganzhou and Shenzhen', 'corridor/hsr', ['same words', 'English']],
    ['city of Ganzhou', 'city/ganzhou', ['same words', 'English']],
  ])('%s finds %s', (text, id, how) => {
    expect(first(text)).toMatchObject({ id, how });
  });

  it('shows the name as it is written, in the script of the text where there is one', () => {
    expect(first('赣深高铁')?.matched).toBe('赣深高铁');
    expect(first('贛深高鐵')?.matched).toBe('贛深高鐵');
    expect(first('gree')?.matched).toBe('Gree Electric');
  });

  it('puts the city before its bureaus and the firm before its subsidiary and its investment', () => {
    const ids = (text: string) => rank(text, ROWS).map(({ id }) => id);
    expect(ids('赣州市').slice(0, 3)).toEqual(['city/ganzhou', 'organization/ganzhou-government', 'organization/ganzhou-commerce-bureau']);
    expect(ids('格力').slice(0, 3)).toEqual(['company/gree', 'company/gree-ganzhou', 'investment/gree-ganzhou']);
    expect(ids('龙岗')[0]).toBe('county/longgang');
    expect(ids('吉安').slice(0, 2)).toEqual(['city/jian', 'county/jian']);
  });

  it('orders the ways: official, other name, without suffix, pinyin, prefix, initials, contained, one wrong character', () => {
    const rows = [
      ...entity('company/contained', { official: '新余都城' }),
      ...entity('company/wrong', { official: '余都街' }),
      ...entity('company/prefix', { official: '余都城建' }),
      ...entity('county/suffix', { official: '余都城县' }),
      ...entity('company/other', { official: '别名', short: '余都城' }),
      ...entity('company/official', { official: '余都城' }),
    ];
    expect(rank('余都城', rows).map(({ id }) => id)).toEqual([
      'company/official',
      'company/other',
      'county/suffix',
      'company/prefix',
      'company/contained',
      'company/wrong',
    ]);
    const latin = [
      ...entity('company/initials', { official: '鹅安' }),
      ...entity('company/prefix', { official: '某', en: 'EA Works' }),
      ...entity('company/pinyin', { official: '鹅' }),
    ];
    expect(rank('ea', latin).map(({ id }) => id)).toEqual(['company/prefix', 'company/initials']);
    expect(rank('e', latin).map(({ id }) => id)[0]).toBe('company/pinyin');
  });

  it('puts a place by its initials before an acronym that begins so, and of two prefixes the one of which more is told', () => {
    const rows = [
      ...entity('organization/szse', { official: '深交所', en: 'SZSE' }, 9),
      ...entity('city/shenzhen', { official: '深圳市', en: 'Shenzhen', short: '深圳' }, 450),
      ...entity('county/shixing', { official: '始兴县', en: 'Shixing' }, 1),
    ];
    expect(rank('sz', rows).map(({ id }) => id)).toEqual(['city/shenzhen', 'organization/szse']);
    expect(
      rank('sh', rows)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['city/shenzhen', 'county/shixing']);
  });

  it('puts a thing before the metric, the investment and the document named after it, unless they are named as a whole', () => {
    const rows = [
      ...entity('park/zone', { official: '赣州综合保税区' }),
      ...entity('metric/zones', { official: '综合保税区' }),
      ...entity('document/zone', { official: '综合保税区开通' }),
    ];
    expect(rank('综合保', rows).map(({ id }) => id)).toEqual(['park/zone', 'metric/zones', 'document/zone']);
    expect(rank('综合保税区', rows)[0]?.id).toBe('metric/zones');
  });

  it('puts a name that has the text in it before one that sounds like it, and is the surer of a wrong character the longer the text is', () => {
    const ids = (text: string, rows: Candidate[]) => rank(text, rows).map(({ id }) => id);
    expect(
      ids('家居', [...entity('industry/furniture', { official: '家具' }), ...entity('industry/home', { official: '现代家居' })]),
    ).toEqual(['industry/home', 'industry/furniture']);
    const wrong = (text: string, official: string) => rank(text, entity('company/a', { official }))[0]?.score;
    expect(wrong('某某港', '某甲港')).toBeLessThan(wrong('赣州国际大陆港', '赣州国际小陆港') as number);
    expect(rank('房价', entity('company/konka', { official: '康佳' }))).toEqual([]);
  });

  it('puts a word before another that one wrong letter makes of it, in one or several', () => {
    const rows = [
      ...entity('industry/brain', { official: '甲', en: 'brain interfaces' }),
      ...entity('corridor/train', { official: '乙', en: 'direct train to Shenzhen' }),
    ];
    for (const text of ['train', 'trains'])
      expect(rank(text, rows)[0]).toMatchObject({ id: 'corridor/train', how: ['contained', 'English'] });
  });

  it('finds all words of a text at the beginnings of as many words of a name, what the name speaks of first', () => {
    const rows = [
      ...entity('organization/office', { official: '甲', en: 'Nankang Office of the Furniture Trade Association' }),
      ...entity('organization/association', { official: '乙', en: 'Shenzhen Furniture Trade Association' }),
      ...entity('region/jiangxi', { official: '丙', en: 'Gannan in Jiangxi' }),
    ];
    expect(rank('furniture association', rows).map(({ id }) => id)).toEqual(['organization/association', 'organization/office']);
    expect(rank("ji'an gannan jiangxi", rows).flatMap(({ how }) => how)).not.toContain('all words');
  });

  it('shows whom a title and a name mean together, and whom the title alone describes', () => {
    const rows = [
      ...entity('person/yin', { official: '尹弘', described: '江西省委书记' }),
      ...entity('region/jiangxi', { official: '江西省', en: 'Jiangxi' }, 200),
      ...entity('person/ye', { official: '叶建春', described: 'governor' }),
    ];
    expect(rank('江西省委書記尹弘', rows)[0]).toMatchObject({ id: 'person/yin', name: '尹弘' });
    expect(rank('governor of Jiangxi', rows)[0]?.id).toBe('person/ye');
  });

  it('does not go by the beginning of a damaged name before it has tried the others', () => {
    const rows = [
      ...entity('project/facility', { official: '甲', corrupted: '东莞国度级' }),
      ...entity('company/a', { official: '东莞国际' }),
    ];
    expect(rank('东莞国', rows).map(({ id }) => id)).toEqual(['company/a', 'project/facility']);
    expect(rank('东莞国度级', rows)[0]).toMatchObject({ id: 'project/facility', how: ['exact', 'damaged form'] });
  });

  it('finds what a text describes, after all that bear it as a name and below a name in one of its forms', () => {
    const rows = [
      ...entity('city/described', { described: '后花园' }, 500),
      ...entity('company/prefix', { official: '后花园酒店' }),
      ...entity('company/named', { official: '甲', short: '后花园' }),
      ...entity('region/partly', { described: '大湾区后花园' }),
    ];
    const hits = rank('后花园', rows);
    expect(hits.map(({ id }) => id)).toEqual(['company/named', 'company/prefix', 'city/described', 'region/partly']);
    expect(hits[2]).toMatchObject({ how: ['exact', 'described so'] });
    expect(rank('houhuayuan', rows).find(({ id }) => id === 'city/described')?.score).toBeLessThan(0.85);
    expect(rank('江西省长', entity('person/ye', { official: '叶建春', described: '江西省长' }))[0]?.how).toEqual(['exact', 'described so']);
  });

  it('takes no city for another that only ends alike', () => {
    expect(rank('温州', ROWS)).toEqual([]);
  });

  it('lists an entity once, by its best name', () => {
    const ids = rank('ganzhou', ROWS).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('breaks ties by degree, then by id, whatever the order of the rows', () => {
    const rows = [
      ...entity('company/b', { official: '同名' }, 1),
      ...entity('company/a', { official: '同名' }, 1),
      ...entity('company/c', { official: '同名' }, 9),
    ];
    const expected = ['company/c', 'company/a', 'company/b'];
    expect(rank('同名', rows).map(({ id }) => id)).toEqual(expected);
    expect(rank('同名', [...rows].reverse()).map(({ id }) => id)).toEqual(expected);
  });

  it('scores between 0 and 1, best first', () => {
    for (const text of ['赣', 'g', '赣州', 'ganzhou', '深圳市龙岗', 'gree electric']) {
      const scores = rank(text, ROWS).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    }
  });

  it.each(['', ' ', '。，！', '((((', '*:*', '😀', '\ud800', '\u0000', '𠮷', '"', '\\'])('finds nothing for %j', (text) => {
    expect(rank(text, ROWS)).toEqual([]);
  });

  it('drops candidates that only share a few characters', () => {
    expect(rank('华侨城集团', ROWS).map(({ id }) => id)).not.toContain('company/gree');
  });
});
