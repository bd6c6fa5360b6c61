/** Prints the table of docs/seeds.md from the model: which predicates seeds may use for which subjects. */

import { InvestmentWording } from '../schema/enums.ts';
import { endsOf, type FactModel, isStateable, type LinkModel, type Model, type TypeModel } from '../schema/model.ts';

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

/** The interfaces with the entity types that implement them; those with the most types come first. */
function interfacesOf({ types }: Model): [name: string, types: TypeModel[]][] {
  const names = new Set(types.flatMap(({ name, labels }) => labels.filter((label) => label !== name)));
  const implementing = [...names].map((name): [string, TypeModel[]] => [name, types.filter(({ labels }) => labels.includes(name))]);
  return implementing.sort(([, one], [, other]) => other.length - one.length);
}

/** The targets of a relation in words: interfaces such as any, actor and place, and the remaining entity types one by one. */
function target(from: TypeModel, link: LinkModel, model: Model): string {
  let rest = endsOf(model, from, link);
  const names: string[] = [];
  for (const [name, types] of interfacesOf(model)) {
    if (!types.every((type) => rest.includes(type))) continue;
    names.push(name === 'Entity' ? 'any' : name.toLowerCase());
    rest = rest.filter((type) => !types.includes(type));
  }
  return [...names, ...rest.map(({ en }) => en).sort()].join(' or ');
}

/** The predicates that statements about an entity type may use, each as its cell of the table. */
function predicatesOf(type: TypeModel, model: Model): Map<string, string> {
  const named = [
    ...[...type.links.values()].filter(isStateable).map((link) => [link, ` → ${target(type, link, model)}`] as const),
    ...[...type.facts.values()].map((fact) => [fact, VALUES[fact.value]] as const),
  ];
  return new Map(named.map(([{ field, hint }, value]) => [field, `\`${field}\`${value}${inBrackets(hint)}`]));
}

/** The table: one row for all subjects, one per further interface, then one per entity type; types with the same predicates share a row. */
export function predicateTable(model: Model): string {
  const inCommon = (types: readonly TypeModel[]) => {
    const [first, ...others] = types.map((type) => predicatesOf(type, model));
    return [...(first as Map<string, string>)].filter(([field, shown]) => others.every((other) => other.get(field) === shown));
  };
  const inherited = new Map(model.types.map((type) => [type, new Set<string>()]));
  const shown = (predicates: [string, string][]) => predicates.map(([, each]) => each).join(' · ');
  const lines = interfacesOf(model).map(([name, types]) => {
    const own = inCommon(types).filter(([field]) => !types.every((type) => inherited.get(type)?.has(field)));
    for (const type of types) for (const [field] of own) inherited.get(type)?.add(field);
    if (name === 'Entity') return ['any subject', `\`metric/<slug>\` quantity (a figure) · ${shown(own)}`];
    return [`any ${name.toLowerCase()} (${types.map(({ en }) => en).join(', ')})`, shown(own)];
  });
  const rows = new Map<string, string[]>();
  for (const type of model.types) {
    const own = shown([...predicatesOf(type, model)].filter(([field]) => !inherited.get(type)?.has(field)));
    if (own) rows.set(own, [...(rows.get(own) ?? []), `${type.en}${inBrackets(type.hint)}`]);
  }
  lines.push(...[...rows].map(([predicates, types]) => [types.join(', '), predicates]));
  return ['| subject | predicates |', '| --- | --- |', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}
