import { nameForms } from '../../src/names/forms.ts';
import type { Candidate } from '../../src/names/row.ts';
import type { EntityType, Lang, NameKind } from '../../src/schema/enums.ts';

type Names = Partial<Record<'official' | 'hant' | 'en' | 'short' | 'former' | 'corrupted' | 'described', string>>;

const ENTITY_TYPES: Record<keyof Names, [NameKind, Lang | null]> = {
  official: ['OFFICIAL', 'ZH_HANS'],
  hant: ['TRANSLATION', 'ZH_HANT'],
  en: ['TRANSLATION', 'EN'],
  short: ['SHORT', 'ZH_HANS'],
  former: ['FORMER', 'ZH_HANS'],
  corrupted: ['CORRUPTED', 'ZH_HANS'],
  described: ['DESCRIPTION', null],
};

/** The kind of a place, as the end of its official name tells it. */
function finerOf(type: EntityType, official = ''): string | null {
  if (official.endsWith('市')) return type === 'CITY' ? 'prefecture-level city' : 'county-level city';
  if (official.endsWith('省')) return 'province';
  if (official.endsWith('县')) return 'county';
  return official.endsWith('区') && type === 'COUNTY' ? 'district' : null;
}

/** The rows that a search would yield for an entity if it yielded everything. */
export function entity(id: string, names: Names, degree = 1, around: string[] = []): Candidate[] {
  const type = id.slice(0, id.indexOf('/')).toUpperCase() as EntityType;
  const [name, subtype] = [names.official ?? id, finerOf(type, names.official)];
  const inside = [...(subtype ? [id] : []), ...around];
  return Object.entries(names).map(([key, text]) => {
    const [kind, lang] = ENTITY_TYPES[key as keyof Names];
    const { folded, pinyin, initials } = nameForms(text);
    const whose = { id, type, name, subtype, about: type, definition: null, inside, degree };
    return { ...whose, text, lang, kind, folded, pinyin, initials, score: 1 };
  });
}

/** Names that are easily taken for one another. */
export const ROWS: Candidate[] = [
  ...entity('city/ganzhou', { official: '赣州市', hant: '贛州市', en: 'Ganzhou', short: '赣州', corrupted: '灵通赣州' }, 500, [
    'region/jiangxi',
  ]),
  ...entity('organization/ganzhou-government', { official: '赣州市人民政府', en: 'Ganzhou Municipal Government', short: '赣州市政府' }, 60),
  ...entity('organization/ganzhou-commerce-bureau', { official: '赣州市商务局', en: 'Ganzhou Commerce Bureau' }, 15),
  ...entity('port/ganzhou-dry-port', { official: '赣州国际陆港', en: 'Ganzhou International Dry Port', short: '赣州港' }, 120),
  ...entity('city/shenzhen', { official: '深圳市', en: 'Shenzhen', short: '深圳' }, 450),
  ...entity('region/jiangxi', { official: '江西省', en: 'Jiangxi', short: '赣' }, 250),
  ...entity(
    'region/greater-bay-area',
    { official: '粤港澳大湾区', en: 'Guangdong–Hong Kong–Macao Greater Bay Area', short: '大湾区' },
    400,
  ),
  ...entity('policy/vegetable-basket', { official: '粤港澳大湾区“菜篮子”', en: 'Greater Bay Area vegetable basket' }),
  ...entity('city/jian', { official: '吉安市', en: "Ji'an" }, 80, ['region/jiangxi']),
  ...entity('county/jian', { official: '吉安县', en: "Ji'an County" }, 5),
  ...entity('county/yudu', { official: '于都县', en: 'Yudu County' }, 40, ['city/ganzhou', 'region/jiangxi']),
  ...entity('county/nankang', { official: '南康区', en: 'Nankang District', former: '南康市' }, 70),
  ...entity('county/longgang', { official: '深圳市龙岗区', en: 'Longgang District, Shenzhen' }, 30, ['city/shenzhen']),
  ...entity('park/longgang-xunwu', { official: '龙岗—寻乌产业园', en: 'Longgang–Xunwu Industrial Park' }, 90),
  ...entity('corridor/hsr', { official: '赣深高铁', hant: '贛深高鐵', en: 'Ganzhou–Shenzhen high-speed railway', short: '赣深线' }, 90),
  ...entity('document/hsr-opens', { official: '赣深高铁开通', en: 'High-speed railway opens' }, 10),
  ...entity('port/yantian', { official: '深圳盐田港', en: 'Yantian Port, Shenzhen', short: '盐田港' }, 80),
  ...entity('company/gree', { official: '格力电器', hant: '格力電器', en: 'Gree Electric', short: '格力' }, 40),
  ...entity('company/gree-ganzhou', { official: '格力电器（赣州）有限公司', en: 'Gree Electric Appliances (Ganzhou)' }, 90),
  ...entity('investment/gree-ganzhou', { official: '格力电器·赣州', en: 'Gree Electric · Ganzhou' }, 10),
  ...entity('company/skyworth', { official: '创维集团', en: 'Skyworth Group', short: '创维' }, 20),
];
