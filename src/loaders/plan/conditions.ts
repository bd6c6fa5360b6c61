/** The Cypher conditions of a relation's filter: on the relationship and its target, or on a statement. */
import type { FieldNode } from 'graphql';
import { conditionsOf } from '../../graph/catalogue.ts';
import type { LinkFilter } from '../../schema/filters/link.ts';
import type { StatementFilter } from '../../schema/filters/statement.ts';
import type { LinkModel } from '../../schema/model.ts';
import { ANY_BASIS, UNDERIVED } from './parameters.ts';

/** Writes values as a Cypher list. They are not escaped, so they must come from this code and never from a request. */
export const among = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(', ')}]`;

/**
 * The conditions on a relation's relationship `r` and target `n`. By default, derived and doubtful links are left out. `argument` is the
 * parameter with its arguments, and `mayUse` tells which fields of the filter the request may use.
 */
export function linkConditions(link: LinkModel, r: string, n: string, argument?: string, mayUse: MayUse = () => false): string[] {
  const given = (part: 'statement' | 'link' | 'end', variable: string) =>
    conditionsOf(part, variable, argument ?? '').flatMap(({ parameter, cypher }) => (mayUse(parameter) ? [cypher] : []));
  if (!link.predicate) return argument ? given('statement', n) : [];
  const certain = link.doubtful ? [] : [`NOT ${r}.doubtful`];
  const usualBasis = `${r}.basis IN ${among(link.derived ? ANY_BASIS : UNDERIVED)}`;
  if (!argument) return [usualBasis, ...certain];
  if (link.shape === 'objects') return [`${r}.basis IN ${argument}.basis`, ...certain];
  return [
    mayUse('basis') ? `${r}.basis IN ${argument}.basis` : usualBasis,
    ...(link.doubtful ? [] : mayUse('includeDoubtful') ? [`(${argument}.includeDoubtful OR NOT ${r}.doubtful)`] : certain),
    ...given('link', r),
    ...given('end', n),
  ];
}

/** Whether the filter of a request may use the given field. */
export type MayUse = (field: keyof LinkFilter | keyof StatementFilter) => boolean;

/**
 * Which fields of its filter a field of the query may use. Neo4j's planner pays for every condition, used or not, so if the filter is
 * written out in the query, only the conditions it names are compiled. If the filter is a variable, it may contain any field.
 */
export function filterFieldsOf(node: FieldNode): MayUse {
  const filter = node.arguments?.find(({ name }) => name.value === 'filter')?.value;
  if (!filter) return () => false;
  if (filter.kind !== 'ObjectValue') return () => true;
  const named = new Set<string>(filter.fields.map(({ name }) => name.value));
  return (field) => named.has(field);
}
