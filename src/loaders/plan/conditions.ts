/** The conditions of a filter in the text of a plan: of a relationship and what it leads to, or of a statement. */
import type { FieldNode } from 'graphql';
import type { PartName } from '../../graph/asking.ts';
import { conditionsOf } from '../../graph/catalogue.ts';
import type { LinkModel } from '../../schema/model.ts';
import { ANY_BASIS, UNDERIVED } from './parameters.ts';

/** Values of ours as a Cypher list. */
export const among = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(', ')}]`;

/** Which relationships of a relation count: it leaves out derived and doubtful links unless asked for. */
export function linkConditions(link: LinkModel, r: string, n: string, argument?: string, asked: Asked = () => false): string[] {
  const given = (part: PartName, variable: string) =>
    conditionsOf(part, variable, argument ?? '').flatMap(({ parameter, cypher }) => (asked(parameter) ? [cypher] : []));
  if (!link.predicate) return argument ? given('statement', n) : [];
  const certain = link.doubtful ? [] : [`NOT ${r}.doubtful`];
  const firm = `${r}.basis IN ${among(link.derived ? ANY_BASIS : UNDERIVED)}`;
  if (!argument) return [firm, ...certain];
  if (link.shape === 'objects') return [`${r}.basis IN ${argument}.basis`, ...certain];
  return [
    asked('basis') ? `${r}.basis IN ${argument}.basis` : firm,
    ...(link.doubtful ? [] : asked('includeDoubtful') ? [`(${argument}.includeDoubtful OR NOT ${r}.doubtful)`] : certain),
    ...given('link', r),
    ...given('end', n),
  ];
}

/** Whether a field's `filter` may use a field of it. */
export type Asked = (field: string) => boolean;

/**
 * A condition that no request of this text can use costs the planner as much as one that is used, at every level: so a filter that is
 * written out in the query brings only the conditions it names. One that is a variable may hold anything.
 */
export function askedBy(node: FieldNode): Asked {
  const filter = node.arguments?.find(({ name }) => name.value === 'filter')?.value;
  if (!filter) return () => false;
  if (filter.kind !== 'ObjectValue') return () => true;
  const named = new Set(filter.fields.map(({ name }) => name.value));
  return (field) => named.has(field);
}
