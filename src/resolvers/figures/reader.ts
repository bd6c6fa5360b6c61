/** Figures with what tells whether they may be added or compared, and groups of them. */

import type { GraphReads } from '../../graph/graph.ts';
import { span } from '../../ground/dates.ts';
import { Fault } from '../../ground/errors.ts';
import { type List, yielding } from '../../loaders/list.ts';
import { reason, type WhyEmpty } from '../../loaders/plan/emptiness.ts';
import { bestName } from '../../schema/best-name.ts';
import type { GroupBy } from '../../schema/enums.ts';
import { type Model, typeOf } from '../../schema/model.ts';
import { type Packed, unpack } from '../../stored/packed.ts';
import type { StoredName } from '../../stored/values.ts';
import { type Addition, add } from './add.ts';
import { distinct, type Figure } from './figure.ts';

/** A figure and everything that it can be grouped by. */
interface Groupable extends Figure {
  documents: string[];
  /** Those its subject is, or the nearest ones that this lies in; a firm's only where it is located. */
  places: string[];
  industries: string[];
}

/** What a group has in common: an entity, a text, or neither where that is not stated. */
export interface Key {
  by: GroupBy;
  entityId: string | null;
  value: string | null;
}

export interface Group extends Addition {
  keys: Key[];
  statementIds: string[];
}

/** More cannot be overlooked, nor added by hand to check. */
export const MOST_FIGURES = 1_000;

/** All figures of a list of statements, in the order of time; refuses more than can be grouped. */
export async function readFigures(graph: GraphReads, list: List): Promise<Groupable[]> {
  const found = await graph.read<[id: string]>(`${yielding(list)}\nRETURN node.id`, {
    p: { ...list.parameters, after: '', limit: MOST_FIGURES + 1 },
  });
  if (found.length > MOST_FIGURES)
    throw new Fault('BAD_USER_INPUT', `More than ${MOST_FIGURES} figures: name a metric, a subject or a time.`);
  const rows = await graph.ask('statements/figures', { ids: found.map(([id]) => id) });
  return rows.map(({ quantity, qualifiers, names, when, ...row }) => ({
    ...row,
    quantity: unpack(quantity),
    qualifiers: unpack(qualifiers),
    names: new Map(names.map((named) => [named.id, inEnglish(named.names)])),
    when,
    span: when ? span(when) : null,
  }));
}

/** What some things are called in English, and what is part of any of them. */
export async function readWholes(graph: GraphReads, ids: readonly string[]) {
  const rows = await graph.ask('entities/wholes', { ids });
  return { names: new Map(rows.map(({ id, names }) => [id, inEnglish(names)])), parts: distinct(rows.flatMap(({ parts }) => parts)) };
}

// In English, as the sentences are that name them.
const inEnglish = (names: Packed<StoredName[]>) => bestName(unpack(names), 'EN');

/** Fields that hold a quantity without being a metric. */
export const measuredProperties = ({ types }: Model) =>
  distinct(
    types.flatMap(({ facts }) =>
      [...facts.values()].flatMap(({ field, value }) => (value === 'quantity' || value === 'count' ? field : [])),
    ),
  );

/** Why there are no figures, where `properties` lists the statements of such fields that were asked for. */
export async function whyNoFigures(graph: GraphReads, properties: List): Promise<WhyEmpty> {
  const found = await graph.read<[predicate: string, id: string]>(`${yielding(properties)}\nRETURN node.predicate, node.id`, {
    p: properties.parameters,
  });
  const names = distinct(found.map(([predicate]) => predicate)).sort();
  if (!names.length)
    return reason('NOTHING_STATED', 'No document gives such a figure; metrics(subject) and metrics(text) list what there is.');
  const are = names.length > 1 ? 'are properties and no metrics' : 'is a property and no metric';
  const message = `${names.join(', ')} ${are}: statements(filter: {predicates: ${JSON.stringify(names)}}) has what documents say.`;
  const ids = found.map(([, id]) => id);
  return reason('FILTERED_OUT', message, ids);
}

type KeyOf = (figure: Groupable, model: Model) => { entityId?: string; value?: string }[];

const isPlace = (model: Model, id: string) => typeOf(model, id)?.labels.includes('Place') ?? false;
const year = (day: number) => String(Math.trunc(day / 10_000));

const KEYS: Record<GroupBy, KeyOf> = {
  METRIC: ({ metric }) => [{ entityId: metric }],
  SUBJECT: ({ subject }) => [{ entityId: subject }],
  // What a firm signed in Nanchang is a figure of Nanchang, wherever the firm is at home.
  PLACE: ({ qualifiers, places }, model) => {
    const named = qualifiers.flatMap(({ role, entityId }) => (role === 'scope' && entityId && isPlace(model, entityId) ? [entityId] : []));
    return (named.length ? named : places).map((entityId) => ({ entityId }));
  },
  // A time of more than a year belongs to none of its years.
  YEAR: ({ span, when }) => (span ? [{ value: year(span.start) === year(span.end) ? year(span.start) : (when ?? undefined) }] : []),
  INDUSTRY: ({ subject, qualifiers, industries }) => {
    const named = qualifiers.flatMap(({ role, entityId }) => (role === 'industry' && entityId ? [entityId] : []));
    const own = subject.startsWith('industry/') ? [subject] : industries; // of a firm or a project: a city is not about its industries
    return (named.length ? named : own).map((entityId) => ({ entityId }));
  },
  DOCUMENT: ({ documents }) => documents.map((entityId) => ({ entityId })),
  STATUS: ({ status }) => [{ value: status }],
};

/** Figures in groups, each with its sum or why it has none. A figure that several documents give is in the group of each. */
export function grouped(model: Model, figures: readonly Groupable[], by: readonly GroupBy[]): Group[] {
  const groups = new Map<string, { keys: Key[]; figures: Groupable[]; parted: boolean }>();
  for (const figure of figures) {
    let parted = false; // 3 industries of a billion each are no 3 of each industry

    let combined: Key[][] = [[]];
    for (const each of by) {
      const found = KEYS[each](figure, model);
      if (found.length > 1 && each !== 'DOCUMENT') parted = true;
      const keys = (found.length ? found : [{}]).map(({ entityId, value }: { entityId?: string; value?: string }) => ({
        by: each,
        entityId: entityId ?? null,
        value: value ?? null,
      }));
      combined = combined.flatMap((before) => keys.map((key) => [...before, key]));
    }
    for (const keys of combined) {
      const id = JSON.stringify(keys);
      const group = groups.get(id) ?? { keys, figures: [], parted: false };
      group.figures.push(figure);
      group.parted ||= parted;
      groups.set(id, group);
    }
  }
  return [...groups.values()].map(({ keys, figures, parted }) => {
    const { total, refusals } = add(figures);
    const sum = parted ? { total: null, refusals: [...refusals, 'One of them is of several groups together.'] } : { total, refusals };
    return { keys, statementIds: figures.map(({ id }) => id), ...sum };
  });
}
