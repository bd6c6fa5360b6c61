import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const server = serverOfFile();

interface Hit {
  entity: { id: string };
  about: string;
  score: number;
  how: string[];
}

const search = async (text: string, more = ''): Promise<Hit[]> => {
  const { data, errors } = await server.ask(`query ($text: String!) { search(text: $text${more}) { entity { id } about score how } }`, {
    text,
  });
  expect(errors).toBeUndefined();
  return data.search;
};
const found = async (text: string, more = '') => (await search(text, more)).map(({ entity }) => entity.id);

describe('while somebody types', () => {
  it.each([
    ['city/ganzhou', ['ganz', 'ganzh', 'ganzho', 'ganzhou', 'gz', '赣州', 'gan4zhou1']],
    ['city/shenzhen', ['s', 'sh', 'shen', 'shenz', 'shenzhen', 'sz', '深', '深圳']],
    ['region/jiangxi', ['江', '江西', 'jx', 'jiangx']],
    ['region/greater-bay-area', ['大湾', '粤港', '粤港澳', 'dawan', 'yuegang', 'dwq', 'greater b', 'GB']],
    ['park/ganzhou-bonded-zone', ['赣州综', '赣州综合', '赣州zonghe', 'ganzhou zonghe', 'gzzhbsq', '综合保']],
    ['corridor/ganzhou-shenzhen-hsr', ['贛深', '赣深高', 'gansheng', 'gsgt', 'gan4shen1gao1']],
    ['company/gree-electric', ['格', '格力', '格力电', 'gree', 'geli', 'gldq']],
    ['company/skyworth', ['创维', 'sky', 'skyw', 'chuangw']],
    ['county/yudu', ['于', 'yud', 'yudu', 'yu2du1']],
  ])('%s comes first', async (id, texts) => {
    for (const text of texts) expect([text, (await found(text))[0]]).toEqual([text, id]);
  });

  it.each([
    ['city/ganzhou', ['赣洲', 'ganzou', 'ganhzou', 'ganzhuo']],
    ['region/greater-bay-area', ['大弯区', '粤港奥大湾区', 'greate bay area']],
    ['company/skyworth', ['创威', 'skyworht', 'skywoth']],
    ['city/zhaoqing', ['肇厌', 'zaoqing', 'zhaoqin']],
    ['person/ye-jianchun', ['叶健春', '叶建村', 'ye jianchum']],
  ])('%s comes first with one wrong character', async (id, texts) => {
    for (const text of texts) expect([text, (await found(text))[0]]).toEqual([text, id]);
  });
});

describe('what is meant comes first', () => {
  it.each([
    ['赣州市', 'city/ganzhou', 'the city before its bureaus'],
    ['海关', 'organization/general-administration-of-customs', 'the body before what it is for'],
    ['格力', 'company/gree-electric', 'the firm before its subsidiary and its investment'],
    ['跨省通办', 'policy/cross-province-service', 'the policy before the agreement and the metrics named after it'],
    ['综保区', 'park/ganzhou-bonded-zone', 'the zone before the metric that counts such'],
    ['电子信息', 'industry/electronic-information', 'the industry before what is made of its name'],
    ['赣南日报', 'organization/gannan-daily', 'the newspaper before the document that it published'],
    ['三南', 'region/sannan', 'the region before its conference'],
    ['经开区', 'park/ganzhou-etdz', 'a zone before what sounds like it'],
    ['赣南脐橙', 'product/navel-orange', 'what two names speak of'],
    ['江西省委書記尹弘', 'person/yin-hong', 'the person before the committee'],
    ['立讯精密', 'company/luxshare-technology', 'what begins alike before what ends alike'],
    ['commerce department', 'organization/jiangxi-commerce-department', 'the department before a platform of it'],
    ['governor of Jiangxi', 'person/ye-jianchun', 'the person before the province'],
    ['vice mayor', 'person/fu-zhenghua', 'whom an English title describes'],
    ['外贸', 'metric/foreign-trade-value', 'the shorter of two metrics'],
    ['进出口', 'metric/foreign-trade-value', 'the metric that begins so'],
    ['上市企业', 'metric/firms-listed', 'the metric before the firms that are such'],
  ])('%s is %s: %s', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });
});

describe('a hit', () => {
  it.each([
    ['赣州市', '城市 · prefecture-level city · 江西省'],
    ['赣州', '赣州市 · 城市 · prefecture-level city · 江西省'],
    ['综合保税区数', /^指标 · .+ · Comprehensive bonded zones that the place has/],
    ['于都', '于都县 · 县区 · county · 赣州市'],
    ['赣深高铁', /^通道 · high-speed railway · (赣州市、深圳市|深圳市、赣州市)$/],
    ['叶建春', /^人物 · official · 江西省人民政府省长$/],
    ['融湾向新', /文件 · newspaper feature · 2026$/],
  ])('says what %s is and where', async (text, about) => {
    expect((await search(text))[0]?.about).toEqual(typeof about === 'string' ? about : expect.stringMatching(about));
  });

  it('of a nested place names the nearest place around it', async () => {
    expect((await search('龙岗—寻乌产业园'))[0]?.about).toContain('寻乌县');
  });

  it('always says something', async () => {
    for (const text of ['赣', 'g', '大湾区', '高铁']) {
      expect((await search(text, ', first: 100')).filter(({ about }) => !about.trim())).toEqual([]);
    }
  });
});

describe('what describes a thing', () => {
  it.each([
    ['后花园', 'city/ganzhou'],
    ['省域副中心城市', 'city/ganzhou'],
    ['national forest city', 'city/ganzhou'],
    ['省会', 'city/nanchang'],
    ['天然氧吧', 'region/jiangxi'],
    ['江西省长', 'person/ye-jianchun'],
    ['江西省委书记', 'person/yin-hong'],
    ['吉安副市长', 'person/fu-zhenghua'],
    ['萧森', 'document/gannan-daily-2022-01-03'],
    ['赣南日报', 'document/gannan-daily-2022-01-03'],
  ])('%s finds %s, and says that it is no name', async (text, id) => {
    const hit = (await search(text)).find(({ entity }) => entity.id === id);
    expect(hit?.how).toContain('described so');
    expect(hit?.score).toBeLessThan(0.85);
  });

  it('is none of its names', async () => {
    const { data } = await server.ask('{ city(ref: "赣州") { names { text kind } } }');
    expect(data.city.names.filter(({ kind }: { kind: string }) => kind === 'DESCRIPTION')).toEqual([]);
  });

  it('comes after whoever bears it as a name', async () => {
    const ids = await found('萧森');
    expect(ids.indexOf('person/xiao-sen')).toBe(0);
  });
});

describe('metrics with a text', () => {
  const metrics = async (text: string, more = '') => {
    const { data } = await server.ask(`query ($text: String!) { metrics(text: $text, first: 100${more}) { totalCount nodes { id } } }`, {
      text,
    });
    return data.metrics;
  };

  it.each(['GDP', '人口', 'renkou', '森林覆蓋率', '通行时间', 'listed companies', '脐橙'])(
    '%s are those that search finds',
    async (text) => {
      const { nodes, totalCount } = await metrics(text);
      const ids = nodes.map(({ id }: { id: string }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual((await found(text, ', types: [METRIC], first: 100')).sort());
      expect(totalCount).toBe(ids.length);
    },
  );

  it('are found by what their definitions say', async () => {
    const { nodes } = await metrics('Weight of navel oranges');
    expect(nodes).toContainEqual({ id: 'metric/annual-navel-orange-supply-to-gba' });
  });

  it('and of a subject are both', async () => {
    const ids = (await metrics('森林覆盖率', ', subject: "江西"')).nodes.map(({ id }: { id: string }) => id);
    expect(ids).toContain('metric/forest-coverage');
    expect((await metrics('森林覆盖率', ', subject: "东莞"')).nodes).toEqual([]);
  });
});
