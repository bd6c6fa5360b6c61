/** The table of docs/seeds.md: which predicates seeds may say of what, by the model. */

import { InvestmentWording } from '../schema/enums.ts';
import type { FactModel, LinkModel, Model, TypeModel } from '../schema/model.ts';

const VALUES: Record<FactModel['value'], string> = {
  date: ' date',
  quantity: ' quantity',
  count: ' quantity',
  text: ' text',
  wording: ` text, one of ${Object.keys(InvestmentWording).join(' ')}`,
  coordinates: ' text, `latitude,longitude`',
  status: '',
};

/** What a reader of documents has to know of a kind, and the model need not. */
export const TYPE_HINTS: Record<string, string> = {
  project: 'also attractions, buildings, works, programmes of construction',
  policy: 'also plans, mechanisms, reforms, standards',
  corridor: 'railway, road, waterway, train, truck or air service, water supply',
  event: 'also campaigns, editions, conferences, performances',
};

/** And of a predicate, or of one of a kind. */
export const HINTS: Record<string, string> = {
  about: 'where nothing finer fits',
  memberOf: 'of several places, such as the Bay Area',
  joined: 'a circle of travel time; what lies in the place has not joined by that',
  cargoSourceOf: '主要货源基地',
  pairedWith: 'paired cooperation between equals, e.g. 对口合作',
  supportedBy: '对口支援, a one-way aid',
  sentStaffTo: 'officials to learn there, experts to help',
  supplies: 'goods go there; qualifier `product`',
  positionedAs: 'an official role, e.g. 桥头堡',
  developedBy: 'who builds it jointly',
  hosts: 'a body or platform inside it that is not an investor',
  'company.role': 'e.g. a position in its trade',
  'port.members': 'of a combined port',
  officeAt: 'with qualifier `title`: the office in Chinese',
  provides: 'what it grants or sets, ours',
  follows: 'whose rules it copies, e.g. 对标深圳',
  inForce: 'an interval',
  editionOf: 'the series',
  investors: 'a company, an organization or a fund',
  investorOrigins: 'only where the text states the origin',
};

const inBrackets = (hint: string | undefined) => (hint ? ` (${hint})` : '');
const stateable = ({ field, predicate, direction, projected, derived }: LinkModel) =>
  predicate === field && direction !== 'in' && !projected && !derived;
const target = (name: string, { byName }: Model) => (name === 'Entity' ? 'any' : (byName.get(name)?.en ?? name.toLowerCase()));

/** What may be said of a kind: each predicate as the table has it. */
function predicatesOf({ en, facts, links }: TypeModel, model: Model): Map<string, string> {
  const named = [
    ...[...links.values()].filter(stateable).map((link) => [link.field, ` → ${target(link.target, model)}`]),
    ...[...facts.values()].map(({ field, value }) => [field, VALUES[value]]),
  ] as [string, string][];
  return new Map(named.map(([field, value]) => [field, `\`${field}\`${value}${inBrackets(HINTS[`${en}.${field}`] ?? HINTS[field])}`]));
}

/** One row for what may be said of anything, one for places, one for each kind beside these, where several say the same together. */
export function predicateTable(model: Model): string {
  const inCommon = (label: string) => {
    const [first, ...others] = model.types.filter(({ labels }) => labels.includes(label)).map((kind) => predicatesOf(kind, model));
    return [...(first as Map<string, string>)].filter(([field, shown]) => others.every((other) => other.get(field) === shown));
  };
  const [ofAny, ofPlaces] = [inCommon('Entity'), inCommon('Place')];
  const shared = new Set([...ofAny, ...ofPlaces].map(([field]) => field));
  const places = model.types.filter(({ labels }) => labels.includes('Place'));
  const rows = new Map<string, string[]>();
  for (const kind of model.types) {
    const inherited = places.includes(kind) ? shared : new Set(ofAny.map(([field]) => field));
    const own = [...predicatesOf(kind, model)].filter(([field]) => !inherited.has(field)).map(([, shown]) => shown);
    if (own.length) rows.set(own.join(' · '), [...(rows.get(own.join(' · ')) ?? []), `${kind.en}${inBrackets(TYPE_HINTS[kind.en])}`]);
  }
  const shown = (predicates: [string, string][]) => predicates.map(([, each]) => each).join(' · ');
  const lines = [
    ['any subject', `\`metric/<slug>\` quantity (a figure) · ${shown(ofAny)}`],
    [
      `any place (${places.map(({ en }) => en).join(', ')})`,
      shown(ofPlaces.filter(([field]) => !ofAny.some(([common]) => common === field))),
    ],
    ...[...rows].map(([predicates, kinds]) => [kinds.join(', '), predicates]),
  ];
  return ['| subject | predicates |', '| --- | --- |', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}
