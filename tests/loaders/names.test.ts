import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../support.ts';

const server = serverOfFile();

interface Hit {
  entity: { id: string };
  matched: string;
  score: number;
  how: string[];
}

const search = async (text: string, more = ''): Promise<Hit[]> => {
  const { data, errors, status } = await server.ask(
    `query ($text: String!) { search(text: $text${more}) { entity { id } matched score how } }`,
    { text },
  );
  expect([status, errors]).toEqual([200, undefined]);
  return data.search;
};

const entity = (ref: string) => server.ask('query ($ref: EntityRef!) { entity(ref: $ref) { id } }', { ref });

/** Names in a form of their own: they mean an entity wherever a reference is taken. */
const NAMES: [text: string, id: string, kind: string][] = [
  ['赣州市', 'city/ganzhou', 'Simplified, official'],
  ['赣州', 'city/ganzhou', 'short'],
  ['贛州', 'city/ganzhou', 'Traditional'],
  ['贛州市', 'city/ganzhou', 'Traditional, not printed anywhere'],
  ['Ganzhou', 'city/ganzhou', 'English'],
  ['GANZHOU', 'city/ganzhou', 'capitals'],
  ['Ganzhou City', 'city/ganzhou', 'English with a suffix'],
  ['ganzhoushi', 'city/ganzhou', 'pinyin'],
  ['Gànzhōu', 'city/ganzhou', 'pinyin with tones'],
  ['ＧＡＮＺＨＯＵ', 'city/ganzhou', 'full width'],
  ['gan4zhou1', 'city/ganzhou', 'pinyin with digits for tones'],
  ['GAN4 ZHOU1 SHI4', 'city/ganzhou', 'likewise, with spaces'],
  ['江西赣州', 'city/ganzhou', 'variant'],
  ['  赣州　', 'city/ganzhou', 'spaces around'],
  ['city/ganzhou', 'city/ganzhou', 'id'],
  ['深圳', 'city/shenzhen', 'short'],
  ['shenzhen', 'city/shenzhen', 'lower case'],
  ['粤港澳大湾区', 'region/greater-bay-area', 'official'],
  ['粵港澳大灣區', 'region/greater-bay-area', 'Traditional'],
  ['大湾区', 'region/greater-bay-area', 'short'],
  ['湾区', 'region/greater-bay-area', 'shorter'],
  ['GBA', 'region/greater-bay-area', 'English, short'],
  ['greater bay area', 'region/greater-bay-area', 'English, lower case'],
  ['Guangdong-Hong Kong-Macao Greater Bay Area', 'region/greater-bay-area', 'English with plain hyphens'],
  ['yuegangaodawanqu', 'region/greater-bay-area', 'pinyin'],
  ['赣深高铁', 'corridor/ganzhou-shenzhen-hsr', 'official'],
  ['贛深高鐵', 'corridor/ganzhou-shenzhen-hsr', 'Traditional'],
  ['Ganzhou–Shenzhen high-speed railway', 'corridor/ganzhou-shenzhen-hsr', 'English'],
  ['ganzhou shenzhen high speed railway', 'corridor/ganzhou-shenzhen-hsr', 'English without its marks'],
  ['gan shen gaotie', 'corridor/ganzhou-shenzhen-hsr', 'pinyin with spaces'],
  ['灵通赣深高铁', 'corridor/ganzhou-shenzhen-hsr', 'damaged'],
  ['格力电器', 'company/gree-electric', 'the parent'],
  ['格力電器', 'company/gree-electric', 'Traditional'],
  ['gelidianqi', 'company/gree-electric', 'pinyin'],
  ['格力(赣州)电器有限公司', 'company/gree-ganzhou', 'the subsidiary, apart from its parent'],
  ['格力（赣州）电器有限公司', 'company/gree-ganzhou', 'full-width brackets'],
  ['創維集團', 'company/skyworth', 'Traditional'],
  ['Skyworth Group', 'company/skyworth', 'English'],
  ['立讯技能', 'company/luxshare-technology', 'damaged'],
  ['天赐材料', 'company/tinci-materials', 'short'],
  ['FII', 'company/foxconn-industrial-internet', 'English, short'],
  ['龙岗', 'county/longgang', 'short: the district before its park'],
  ['龍崗', 'county/longgang', 'Traditional'],
  ['Longgang District', 'county/longgang', 'English without the city'],
  ['深圳市龙岗区', 'county/longgang', 'official'],
  ['於都縣', 'county/yudu', 'Traditional, another character'],
  ['于都', 'county/yudu', 'short'],
  ['定南', 'county/dingnan', 'without its suffix: the county before its port'],
  ['ruijin', 'county/ruijin', 'pinyin without its suffix'],
  ['赣州经开区', 'park/ganzhou-etdz', 'short'],
  ['Ganzhou ETDZ', 'park/ganzhou-etdz', 'English, short'],
  ['深赣港产城特别合作区', 'park/shengangcheng-zone', 'former'],
  ['深赣港产城一体化合作区', 'park/shengangcheng-zone', 'present'],
  ['赣港昔时产业园', 'park/gan-gang-future-park', 'damaged'],
  ['井冈山经济技能开发区', 'park/jinggangshan-etdz', 'damaged'],
  ['信丰5G科技产业园', 'park/xinfeng-5g-park', 'with a figure'],
  ['信丰５Ｇ科技产业园', 'park/xinfeng-5g-park', 'with a full-width figure'],
  ['融湾号', 'corridor/rongwanhao', 'short'],
  ['三同班列', 'corridor/santong-trains', 'without its quotes'],
  ['"三同"班列', 'corridor/santong-trains', 'with other quotes'],
  ['贛州國際陸港', 'port/ganzhou-international-dry-port', 'Traditional'],
  ['盐田港', 'port/yantian', 'short'],
  ['臺灣', 'region/taiwan', 'Traditional of Taiwan'],
  ['台灣', 'region/taiwan', 'Traditional of Hong Kong'],
  ['江西衞棉', 'company/jiangxi-weimian', 'Traditional of Hong Kong'],
  ['江西衛棉', 'company/jiangxi-weimian', 'Traditional of Taiwan'],
  ['十裏桃江', 'project/dinglong-shili-taojiang', 'Traditional by mistake'],
  ['電子資訊產業', 'industry/electronic-information', "in Taiwan's words"],
  ['晶片', 'industry/chips', "in Taiwan's words"],
  ['傢俱', 'industry/furniture', 'Traditional, another word'],
  ['文化和旅遊', 'industry/culture-tourism', 'Traditional'],
  ['wenhuahelvyou', 'industry/culture-tourism', 'pinyin with v'],
  ['wénhuà hé lǚyóu', 'industry/culture-tourism', 'pinyin with tones'],
  ['yu2du1', 'county/yudu', 'the reading of the place'],
  ['江西', 'region/jiangxi', 'short'],
  ['Jiangxi Province', 'region/jiangxi', 'English with a suffix'],
  ['贛鄞大地', 'region/jiangxi', 'misprinted'],
  ['港', 'region/hong-kong', 'one character'],
  ['Macau', 'region/macao', 'English, another spelling'],
  ['江西省吉安市', 'city/jian', 'province and city'],
  ['廣東省深圳市', 'city/shenzhen', 'province and city, Traditional'],
  ['江西九江', 'city/jiujiang', 'province and city, short'],
  ['赣州市章贡区', 'county/zhanggong', 'city and district'],
  ['江西省赣州市于都县', 'county/yudu', 'province, city and county'],
  ['贛州尋烏縣', 'county/xunwu', 'city and county, Traditional'],
  ['Shenzhen, Guangdong', 'city/shenzhen', 'city and province, English'],
  ['Xunwu County, Ganzhou', 'county/xunwu', 'county and city, English'],
  ["Ji'an, Jiangxi", 'city/jian', 'with an apostrophe'],
  ['中国香港', 'region/hong-kong', 'country and region'],
  ['深圳市政府', 'city/shenzhen', 'the government that a city stands for'],
  ['寻乌县人民政府', 'county/xunwu', 'that of a county'],
  ['江西省人民政府', 'organization/jiangxi-government', 'a government that is an organization'],
  ['江西政府', 'organization/jiangxi-government', 'likewise, short'],
  ['Jiangxi provincial government', 'organization/jiangxi-government', 'likewise, in English'],
  ['the Greater Bay Area', 'region/greater-bay-area', 'with an article'],
  ['Guangzhou Port', 'port/guangzhou-port', 'English in another order'],
  ['city of Ganzhou', 'city/ganzhou', 'likewise'],
  ['家具产业', 'industry/furniture', 'an industry by its suffix'],
  ['1+16+N', 'policy/shen-xun-1-16-n', 'a sum'],
];

/** What only resembles a name: search finds it, a reference is refused and told what was meant. */
const LIKENESSES: [text: string, id: string, how: string][] = [
  ['赣粤运', 'corridor/gan-yue-canal', 'prefix'],
  ['Ganzhou Comprehensive', 'park/ganzhou-bonded-zone', 'prefix'],
  ['深圳特区建', 'company/shenzhen-special-zone-construction', 'prefix'],
  ['赣深', 'corridor/ganzhou-shenzhen-hsr', 'prefix'],
  ['赣新高铁', 'corridor/ganzhou-shenzhen-hsr', 'one character differs'],
  ['gsgt', 'corridor/ganzhou-shenzhen-hsr', 'initials'],
  ['道氏技木', 'company/dowstone', 'one character differs'],
  ['东菀', 'city/dongguan', 'one character differs'],
  ['瑞京', 'county/ruijin', 'one character differs'],
  ['叶坚村', 'person/ye-jianchun', 'similar sound'],
  ["赣州guo'ji", 'port/ganzhou-international-dry-port', 'pinyin'],
  ['江西省长', 'person/ye-jianchun', 'described so'],
  ['国家森林城市', 'city/ganzhou', 'described so'],
  ['吉安县', 'city/jian', 'one character differs'],
  ['skywroth group', 'company/skyworth', 'one character differs'],
  ['低空经济产业园', 'park/gongqingcheng-low-altitude-park', 'contained'],
  ['gan', 'city/ganzhou', 'pinyin'],
  ['jing', 'city/beijing', 'pinyin'],
  ['龙岗市', 'county/longgang', 'one character differs'],
  ['Yudu City', 'county/yudu', 'full text'],
  ['116N', 'policy/shen-xun-1-16-n', 'without +'],
  ['江西省委书记尹弘', 'person/yin-hong', 'within each other'],
  ['家居', 'industry/modern-home', 'contained'],
];

const HOSTILE: [name: string, text: string][] = [
  ['a quote', '"'],
  ['an open phrase', '赣州" OR folded:*'],
  ['a single quote', "赣州'"],
  ['brackets', '[a TO'],
  ['braces', '{* TO *}'],
  ['parentheses', '(赣州'],
  ['AND', '赣州 AND'],
  ['OR', 'OR OR OR'],
  ['NOT', 'NOT 赣州'],
  ['everything', '*:*'],
  ['a star', '*'],
  ['a field', 'tokens:ganzhou'],
  ['a boost', '赣州^99999999999'],
  ['a likeness', 'a~2^9'],
  ['a backslash', '\\'],
  ['many backslashes', '\\'.repeat(255)],
  ['an escape of Cypher', '\\u0060) RETURN 1 //'],
  ['a back-tick', '`) MATCH (n) DETACH DELETE n //'],
  ['a regular expression', '/.*a.*/'],
  ['3,000 parentheses', '('.repeat(3000)],
  ['255 parentheses', '('.repeat(255)],
  ['emoji', '👨‍👩‍👧‍👦😀'],
  ['a lone high surrogate', '\ud800'],
  ['a lone low surrogate in a name', '赣\udc00州'],
  ['NUL', '\u0000'],
  ['NUL in a name', '赣\u0000州'],
  ['control characters', '\u0001\u001f\u007f\u0085'],
  ['text that runs the other way', '\u202e州赣\u2066'],
  ['no width', '\u200b\u200d\ufeff'],
  ['many accents', `a${'\u0301'.repeat(250)}`],
  ['a ligature that spells out to eighteen letters', '\ufdfa'.repeat(256)],
  ['256 characters', '赣'.repeat(256)],
  ['257 characters', '赣'.repeat(257)],
  ['50,000 characters', 'x'.repeat(50_000)],
  ['256 words', 'a '.repeat(128)],
  ['nothing', ''],
  ['a space', ' '],
  ['a template', `$${'{7*7}{{7*7}}'}`],
  ['a prototype', '__proto__'],
  ['a path', '../../../etc/passwd'],
];

const INSIDES = /lucene|fulltext|parse exception|neo4j|cypher|MATCH \(|at .*\.ts|node_modules/i;

describe('a name', () => {
  it.each(NAMES)('%s means %s (%s)', async (text, id) => {
    const { data, errors } = await entity(text);
    expect(errors).toBeUndefined();
    expect(data.entity).toEqual({ id });
    const [first] = await search(text);
    expect(first?.entity.id).toBe(id);
    expect(first?.score).toBeGreaterThanOrEqual(0.85);
    expect(first?.how.length).toBeGreaterThan(0);
  });

  it('is taken wherever a reference is, alone, in a filter and in a list', async () => {
    const { data } = await server.ask(
      '{ city(ref: "贛州") { id } statements(filter: {subject: "ganzhoushi", object: "深圳"}, first: 1) { nodes { subject { id } object { id } } } observations(metrics: ["metric/travel-time-by-train"], subjects: ["Ganzhou", "大湾区"], first: 1) { nodes { subject { id } } } }',
    );
    expect(data.city.id).toBe('city/ganzhou');
    expect(data.statements.nodes).toEqual([{ subject: { id: 'city/ganzhou' }, object: { id: 'city/shenzhen' } }]);
    expect(data.observations.nodes).toEqual([{ subject: { id: 'city/ganzhou' } }]);
  });
});

describe('what only resembles a name', () => {
  it.each(LIKENESSES)('%s is found as %s by %s, and refused as a reference', async (text, id, how) => {
    const hits = await search(text);
    const hit = hits.find((each) => each.entity.id === id);
    expect(hit?.how).toContain(how);
    expect(hit?.score).toBeLessThan(0.85);
    const { status, data, errors } = await entity(text);
    expect([status, data]).toEqual([200, { entity: null }]);
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_NAME');
    const candidates = errors?.[0]?.extensions.candidates as { id: string; name: string; about: string; how: string[] }[];
    expect(candidates.map((candidate) => candidate.id)).toContain(id);
    expect(candidates.every(({ name, about, how }) => name && about && how.length)).toBe(true);
  });

  it('of a name that nothing resembles has no candidates', async () => {
    const { errors } = await entity('华为');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_NAME', candidates: [] });
    expect(errors?.[0]?.message).toBe(
      "No entity is called '华为', and nothing resembles it; statements(filter: {text}) looks in what is said.",
    );
  });

  it('is told by its own name, and with the words that matched', async () => {
    const { errors } = await entity('江西省长');
    expect(errors?.[0]?.message).toContain('Did you mean 叶建春 (person/ye-jianchun)');
    expect(errors?.[0]?.extensions.candidates).toContainEqual(
      expect.objectContaining({ id: 'person/ye-jianchun', name: '叶建春', matched: '江西省长' }),
    );
  });

  it('among things of one type is told with those of that type, beside what else bears the name', async () => {
    const { data, errors } = await server.ask('{ park(ref: "深圳") { id } }');
    expect(data.park).toBeNull();
    expect(errors?.[0]?.message).toMatch(/'深圳' is city\/shenzhen, and here only PARK can be meant\. Did you mean .*\(park\//);
    const { data: city } = await server.ask('{ city(ref: "江西省吉安市") { id } }');
    expect(city.city).toEqual({ id: 'city/jian' });
  });

  it('is not repeated at length', async () => {
    const { errors } = await entity(`${'qx'.repeat(120)}`);
    expect(errors?.[0]?.message.length).toBeLessThan(200);
  });

  it('never makes an id of a wrong id', async () => {
    const { data, errors } = await entity('park/ganzhou');
    expect(data.entity).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNKNOWN_NAME');
  });
});

describe('an ambiguous name', () => {
  it('lists all that bear it, and means none of them', async () => {
    const { status, data, errors } = await entity('直达香港、广州的高铁');
    expect([status, data]).toEqual([200, { entity: null }]);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      candidates: [{ id: 'corridor/ganzhou-guangzhou-direct-hst' }, { id: 'corridor/ganzhou-hong-kong-direct-hst' }],
    });
    const [one, other] = (errors?.[0]?.extensions.candidates ?? []) as { about: string }[];
    expect([one?.about, other?.about]).toEqual([expect.stringContaining('广州'), expect.stringContaining('香港')]);
  });

  it("of one character is nobody's where several are shortened to it", async () => {
    const { errors } = await entity('赣');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      candidates: [{ id: 'city/ganzhou' }, { id: 'region/jiangxi' }],
    });
  });

  it('costs only the answer that it stands in', async () => {
    const { status, data, errors } = await server.ask(
      '{ a: entity(ref: "直达香港、广州的高铁") { id } b: entity(ref: "no such thing at all") { id } c: entity(ref: "赣州") { id } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({ a: null, b: null, c: { id: 'city/ganzhou' } });
    expect(errors?.map(({ path, extensions }) => [path?.[0], extensions.code]).sort()).toEqual([
      ['a', 'AMBIGUOUS_NAME'],
      ['b', 'UNKNOWN_NAME'],
    ]);
  });
});

describe('a search', () => {
  it('puts the best first, each entity once, and keeps to the number that is asked for', async () => {
    const hits = await search('赣', ', first: 5');
    expect(hits).toHaveLength(5);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    const all = await search('赣', ', first: 100');
    expect(all.slice(0, 5)).toEqual(hits);
    expect(new Set(all.map((hit) => hit.entity.id)).size).toBe(all.length);
  });

  it('keeps to the types that are asked for', async () => {
    const hits = await search('赣州', ', types: [PARK, PORT], first: 100');
    expect(hits.length).toBeGreaterThan(2);
    expect(hits.filter((hit) => !/^(park|port)\//.test(hit.entity.id))).toEqual([]);
    expect(await search('赣州', ', types: []')).toEqual([]);
  });

  it('says which steps led from the text to the name', async () => {
    expect((await search('龍崗'))[0]).toMatchObject({ matched: '龙岗', how: ['traditional→simplified', 'exact', 'short name'] });
    expect((await search('深赣港产城特别合作区'))[0]?.how).toContain('former name');
    expect((await search('立讯技能'))[0]?.how).toContain('damaged form');
  });
});

describe('a hostile text', () => {
  it.each(HOSTILE)('%s is read as text: no fault of ours, nothing of our insides', async (_name, text) => {
    const before = server.logged.length;
    for (const query of [
      'query ($text: String!) { search(text: $text) { entity { id } } }',
      'query ($text: EntityRef!) { entity(ref: $text) { id } }',
      'query ($text: EntityRef!) { statements(filter: {entity: $text}) { totalCount } }',
      'query ($text: String!) { metrics(text: $text) { totalCount } }',
      'query ($text: ID!) { node(id: $text) { id } }',
      'query ($text: String!) { statements(filter: {predicates: [$text]}) { totalCount } }',
    ]) {
      const { status, data, errors = [] } = await server.ask(query, { text });
      expect(status).toBeLessThan(500);
      for (const { message, extensions } of errors) {
        expect(['BAD_USER_INPUT', 'UNKNOWN_NAME', 'AMBIGUOUS_NAME']).toContain(extensions.code);
        expect(message.replaceAll(text, '')).not.toMatch(INSIDES);
      }
      expect(data !== undefined || errors.length > 0).toBe(true);
    }
    expect(server.logged.slice(before)).toEqual([]);
  });

  it('with wildcards finds no more than its letters do', async () => {
    expect(await search('*')).toEqual([]);
    expect(await search('*:*')).toEqual([]);
    expect((await search('赣州*', ', first: 100')).map((hit) => hit.entity.id)).toEqual(
      (await search('赣州', ', first: 100')).map((hit) => hit.entity.id),
    );
  });

  it('too long for a name says so', async () => {
    const { status, errors } = await server.ask('query ($text: String!) { search(text: $text) { score } }', { text: 'x'.repeat(257) });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toContain('256');
  });
});
