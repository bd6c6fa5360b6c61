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

const inBrackets = (hint: string | undefined) => (hint ? ` (${hint})` : '');
const stateable = ({ field, predicate, direction, projected, derived }: LinkModel) =>
  predicate === field && direction !== 'in' && !projected && !derived;
const target = (name: string, { byName }: Model) => (name === 'Entity' ? 'any' : (byName.get(name)?.en ?? name.toLowerCase()));

/** What may be said of a type: each predicate as the table has it. */
function predicatesOf({ facts, links }: TypeModel, model: Model): Map<string, string> {
  const named = [
    ...[...links.values()].filter(stateable).map((link) => [link, ` → ${target(link.target, model)}`] as const),
    ...[...facts.values()].map((fact) => [fact, VALUES[fact.value]] as const),
  ];
  return new Map(named.map(([{ field, hint }, value]) => [field, `\`${field}\`${value}${inBrackets(hint)}`]));
}

/** One row for what may be said of anything, one for places, one for each type beside these, where several say the same together. */
export function predicateTable(model: Model): string {
  const inCommon = (label: string) => {
    const [first, ...others] = model.types.filter(({ labels }) => labels.includes(label)).map((type) => predicatesOf(type, model));
    return [...(first as Map<string, string>)].filter(([field, shown]) => others.every((other) => other.get(field) === shown));
  };
  const [ofAny, ofPlaces] = [inCommon('Entity'), inCommon('Place')];
  const shared = new Set([...ofAny, ...ofPlaces].map(([field]) => field));
  const places = model.types.filter(({ labels }) => labels.includes('Place'));
  const rows = new Map<string, string[]>();
  for (const type of model.types) {
    const inherited = places.includes(type) ? shared : new Set(ofAny.map(([field]) => field));
    const own = [...predicatesOf(type, model)].filter(([field]) => !inherited.has(field)).map(([, shown]) => shown);
    if (own.length) rows.set(own.join(' · '), [...(rows.get(own.join(' · ')) ?? []), `${type.en}${inBrackets(type.hint)}`]);
  }
  const shown = (predicates: [string, string][]) => predicates.map(([, each]) => each).join(' · ');
  const lines = [
    ['any subject', `\`metric/<slug>\` quantity (a figure) · ${shown(ofAny)}`],
    [
      `any place (${places.map(({ en }) => en).join(', ')})`,
      shown(ofPlaces.filter(([field]) => !ofAny.some(([common]) => common === field))),
    ],
    ...[...rows].map(([predicates, types]) => [types.join(', '), predicates]),
  ];
  return ['| subject | predicates |', '| --- | --- |', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}
