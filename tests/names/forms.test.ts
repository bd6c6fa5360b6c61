import { describe, expect, it } from 'vitest';
import { contentWords, nameForms, withoutS, words } from '../../src/names/forms.ts';

describe('nameForms', () => {
  it('gives one name its fold, pinyin and initials', () => {
    expect(nameForms('赣深高铁')).toMatchObject({ folded: '赣深高铁', pinyin: 'ganshengaotie', initials: 'gsgt' });
  });

  it('gives the Traditional spelling the same forms', () => {
    expect(nameForms('贛深高鐵')).toEqual(nameForms('赣深高铁'));
  });

  it('reads Traditional text by its phrases before it is folded', () => {
    expect(nameForms('乾隆').pinyin).toBe('qianlong');
  });

  it('keeps Latin letters and digits in pinyin and initials', () => {
    expect(nameForms('TCL科技')).toMatchObject({ pinyin: 'tclkeji', initials: 'tclkj' });
    expect(nameForms('“1269”行动计划')).toMatchObject({ pinyin: '1269xingdongjihua', initials: '1269xdjh' });
  });

  it('writes ü as u', () => {
    expect(nameForms('绿色旅游').pinyin).toBe('luseluyou');
  });

  it.each(['Gree Electric', '1269', '😀', '\ud800', ''])('has no pinyin for %j', (text) => {
    expect(nameForms(text)).toMatchObject({ pinyin: '', initials: '' });
  });

  it('survives lone surrogates, NUL and characters without a reading', () => {
    expect(nameForms('格\ud800力\u0000').pinyin).toBe('geli');
    expect(nameForms('𠮷').pinyin).toBe('');
  });

  it('makes a name findable by its Latin words and by its pinyin from any syllable on', () => {
    expect(nameForms('Gree Electric (Ganzhou)').tokens).toBe('gree electric ganzhou');
    expect(nameForms('深圳盐田港').tokens.split(' ')).toContain('yantiangang');
  });

  it('keeps the words of the longest name within what an index takes', () => {
    expect(nameForms('庄'.repeat(256)).tokens.length).toBeLessThan(4000);
    expect(nameForms('赣深高铁粤港澳大湾区'.repeat(25)).tokens.length).toBeLessThan(16000);
  });
});

describe('the reading of places', () => {
  it.each(
    Object.entries({
      // Ganzhou
      章贡: 'zhanggong',
      南康: 'nankang',
      赣县: 'ganxian',
      信丰: 'xinfeng',
      大余: 'dayu',
      上犹: 'shangyou',
      崇义: 'chongyi',
      安远: 'anyuan',
      定南: 'dingnan',
      全南: 'quannan',
      宁都: 'ningdu',
      于都: 'yudu',
      兴国: 'xingguo',
      会昌: 'huichang',
      寻乌: 'xunwu',
      石城: 'shicheng',
      瑞金: 'ruijin',
      龙南: 'longnan',
      // the Bay Area
      香港: 'xianggang',
      澳门: 'aomen',
      广州: 'guangzhou',
      深圳: 'shenzhen',
      珠海: 'zhuhai',
      佛山: 'foshan',
      惠州: 'huizhou',
      东莞: 'dongguan',
      中山: 'zhongshan',
      江门: 'jiangmen',
      肇庆: 'zhaoqing',
      番禺: 'panyu',
      花都: 'huadu',
      麻涌: 'machong',
      葵涌: 'kuichong',
      塘厦: 'tangxia',
      黄埔: 'huangpu',
      深水埗: 'shenshuibu',
      尖沙咀: 'jianshazui',
      厦村: 'xiacun',
      // their neighbours
      大埔: 'dabu',
      都昌: 'duchang',
      长汀: 'changting',
      铅山: 'yanshan',
      余干: 'yugan',
      黄陂: 'huangpi',
      乐昌: 'lechang',
      重庆: 'chongqing',
      厦门: 'xiamen',
    }),
  )('%s is %s', (place, reading) => {
    expect(nameForms(place).pinyin).toBe(reading);
    expect(nameForms(`${place}县`).pinyin).toBe(`${reading}xian`);
  });
});

describe('words', () => {
  it('go on after an apostrophe', () => {
    expect(words("Ji'an People’s 'Daily'")).toEqual(['jian', 'peoples', 'daily']);
  });

  it('may be those alone that names differ by', () => {
    expect(contentWords('Port of Guangzhou and the Bay')).toEqual(['port', 'guangzhou', 'bay']);
  });

  it.each([
    ['imports', 'import'],
    ['gas', 'gas'],
    ['gdp', 'gdp'],
  ])('of one thing or several are the same: %s is %s', (plural, one) => {
    expect(withoutS(plural)).toBe(one);
  });

  it('are the Latin words, folded', () => {
    expect(words('Ganzhou–Shenzhen ＨＳＲ 赣深高铁 2021')).toEqual(['ganzhou', 'shenzhen', 'hsr', '2021']);
  });
});
