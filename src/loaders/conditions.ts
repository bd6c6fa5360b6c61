/** The conditions of a filter in the text of a plan: of a relationship and what it leads to, or of a statement. */
import type { FieldNode } from 'graphql';
import type { LinkModel } from '../model.ts';
import { ANY_BASIS, FIRM } from './filters.ts';

/** Values of ours as a Cypher list. */
export const among = (values: readonly string[]) => `[${values.map((value) => `'${value}'`).join(', ')}]`;

/** Which relationships of a relation count: it leaves out derived and doubtful links unless asked for. */
export function linkConditions(link: LinkModel, r: string, n: string, argument: string | undefined, asked: Asked): string[] {
  if (!link.predicate) return argument ? statementConditions(n, argument, asked) : [];
  const certain = link.doubtful ? [] : [`NOT ${r}.doubtful`];
  const firm = `${r}.basis IN ${among(link.derived ? ANY_BASIS : FIRM)}`;
  if (!argument) return [firm, ...certain];
  if (link.shape === 'objects') return [`${r}.basis IN ${argument}.basis`, ...certain];
  const conditions = {
    status: `(${argument}.status IS NULL OR ${r}.status IN ${argument}.status)`,
    document: `(${argument}.document IS NULL OR ${argument}.document IN ${r}.documents)`,
    within: `(${argument}.within IS NULL OR ${argument}.within IN ${n}.inside)`,
    types: `(${argument}.types IS NULL OR ${n}.type IN ${argument}.types)`,
    kind: `(${argument}.kind IS NULL OR ${n}.kindWords CONTAINS ${argument}.kind)`,
    text: `(${argument}.text IS NULL OR ${n}.words CONTAINS ${argument}.text)`,
    has: `(${argument}.has IS NULL OR all(field IN ${argument}.has WHERE field IN ${n}.has))`,
    lacks: `(${argument}.lacks IS NULL OR none(field IN ${argument}.lacks WHERE field IN ${n}.has))`,
  };
  return [
    asked('basis') ? `${r}.basis IN ${argument}.basis` : firm,
    ...(link.doubtful ? [] : asked('includeDoubtful') ? [`(${argument}.doubtful OR NOT ${r}.doubtful)`] : certain),
    ...chosen(conditions, asked),
    ...timeConditions(r, argument, asked),
  ];
}

/** The filter of a list of statements, as cypher/parts/statement.cypher has it. */
function statementConditions(s: string, argument: string, asked: Asked): string[] {
  const conditions = {
    entity: `all(each IN ${argument}.entities WHERE each IN ${s}.entities)`,
    subject: `(${argument}.subject IS NULL OR ${s}.subject = ${argument}.subject)`,
    object: `(${argument}.object IS NULL OR ${s}.object = ${argument}.object)`,
    subjectTypes: `(${argument}.subjectTypes IS NULL OR any(type IN ${argument}.subjectTypes WHERE ${s}.subject STARTS WITH type))`,
    within: `(${argument}.within IS NULL OR ${argument}.within IN ${s}.inside OR ${argument}.unsure AND ${argument}.within IN ${s}.perhapsInside)`,
    doubts: `(${argument}.doubts IS NULL OR any(each IN ${argument}.doubts WHERE each IN ${s}.doubts))`,
    predicates: `(${argument}.predicates IS NULL OR ${s}.predicate IN ${argument}.predicates)`,
    figures: `(${argument}.figures IS NULL OR ${s}.predicate STARTS WITH 'metric/' = ${argument}.figures)`,
    document: `(${argument}.document IS NULL OR ${argument}.document IN ${s}.documents)`,
    documents: `(${argument}.documents IS NULL OR all(each IN ${argument}.documents WHERE each IN ${s}.documents))`,
    notDocuments: `(${argument}.notDocuments IS NULL OR none(each IN ${argument}.notDocuments WHERE each IN ${s}.documents))`,
    minDocuments: `(${argument}.minDocuments IS NULL OR size(${s}.documents) >= ${argument}.minDocuments)`,
    maxDocuments: `(${argument}.maxDocuments IS NULL OR size(${s}.documents) <= ${argument}.maxDocuments)`,
    attributedTo: `(${argument}.attributedTo IS NULL OR ${argument}.attributedTo IN ${s}.attributedTo)`,
    text: `(${argument}.text IS NULL OR ${s}.words CONTAINS ${argument}.text)`,
    basis: `(${argument}.basis IS NULL OR ${s}.basis IN ${argument}.basis)`,
    status: `(${argument}.status IS NULL OR ${s}.status IN ${argument}.status)`,
    doubtful: `(${argument}.doubtful IS NULL OR ${s}.doubtful = ${argument}.doubtful)`,
    dated: `(${argument}.dated IS NULL OR ${s}.whenStart IS NOT NULL = ${argument}.dated)`,
  };
  return [...chosen(conditions, asked), ...timeConditions(s, argument, asked)];
}

const chosen = (conditions: Record<string, string>, asked: Asked) =>
  Object.entries(conditions)
    .filter(([field]) => asked(field))
    .map(([, condition]) => condition);

function timeConditions(x: string, argument: string, asked: Asked): string[] {
  const during = `${x}.whenStart <= ${argument}.to AND ${x}.whenEnd >= ${argument}.from OR ${x}.whenStart IS NULL AND ${argument}.undated`;
  return [
    ...(asked('knownBy') ? [`(${argument}.knownBy IS NULL OR ${x}.known <= ${argument}.knownBy)`] : []),
    ...(asked('during') ? [`(${argument}.from IS NULL OR ${during})`] : []),
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
