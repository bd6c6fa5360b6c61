/** Reads figures with everything that is needed to add, compare and group them, and groups them. */

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

/** A figure with everything by which it can be grouped. */
interface Groupable extends Figure {
  documents: string[];
  /** The subject if it is a place, otherwise the nearest places it lies in. For a company only where it is located, not its home city. */
  places: string[];
  industries: string[];
}

/** One thing that the figures of a group have in common: an entity or a text; both are null if it is not stated. */
export interface Key {
  by: GroupBy;
  entityId: string | null;
  value: string | null;
}

export interface Group extends Addition {
  keys: Key[];
  statementIds: string[];
}

/** The most figures that are grouped: nobody could read more, or check their sum by hand. */
const MOST_FIGURES = 1_000;

/** All figures of a list of statements, in the order of time. Throws BAD_USER_INPUT if there are more than {@link MOST_FIGURES}. */
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

/** The English names of the given entities, and the ids of everything that is part of them, at any depth. */
export async function readWholes(graph: GraphReads, ids: readonly string[]) {
  const rows = await graph.ask('entities/wholes', { ids });
  return { names: new Map(rows.map(({ id, names }) => [id, inEnglish(names)])), parts: distinct(rows.flatMap(({ parts }) => parts)) };
}

// English names, because the sentences in which they appear are English.
const inEnglish = (names: Packed<StoredName[]>) => bestName(unpack(names), 'EN');

/** The fields of entities that hold a quantity but are not metrics, such as the size of a fund. */
export const measuredProperties = ({ types }: Model) =>
  distinct(
    types.flatMap(({ facts }) =>
      [...facts.values()].flatMap(({ field, value }) => (value === 'quantity' || value === 'count' ? field : [])),
    ),
  );

/** The reason why there are no figures. `properties` is the list of statements of fields that hold a quantity but are not metrics. */
export async function whyNoFigures(graph: GraphReads, properties: List): Promise<WhyEmpty> {
  const found = await graph.read<[predicate: string, id: string]>(`${yielding(properties)}\nRETURN node.predicate, node.id`, {
    p: properties.parameters,
  });
  const names = distinct(found.map(([predicate]) => predicate)).sort();
  if (!names.length)
    return reason('NOTHING_STATED', 'No document gives such a figure; metrics(subject) and metrics(text) list what there is.');
  const are = names.length > 1 ? 'are not metrics' : 'is not a metric';
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
  // A place in the qualifier `scope` counts before the places of the subject: what a company signed in Nanchang is a figure of Nanchang.
  PLACE: ({ qualifiers, places }, model) => {
    const named = qualifiers.flatMap(({ role, entityId }) => (role === 'scope' && entityId && isPlace(model, entityId) ? [entityId] : []));
    return (named.length ? named : places).map((entityId) => ({ entityId }));
  },
  // A time that covers several years belongs to none of them and is a group of its own.
  YEAR: ({ span, when }) => (span ? [{ value: year(span.start) === year(span.end) ? year(span.start) : (when ?? undefined) }] : []),
  INDUSTRY: ({ subject, qualifiers, industries }) => {
    const named = qualifiers.flatMap(({ role, entityId }) => (role === 'industry' && entityId ? [entityId] : []));
    // The industries of a company or project; a figure of a city is not about the city's industries.
    const own = subject.startsWith('industry/') ? [subject] : industries;
    return (named.length ? named : own).map((entityId) => ({ entityId }));
  },
  DOCUMENT: ({ documents }) => documents.map((entityId) => ({ entityId })),
  STATUS: ({ status }) => [{ value: status }],
};

/** Groups figures; each group has its sum or the reasons why it has none. A figure that several documents give is in the group of each. */
export function grouped(model: Model, figures: readonly Groupable[], by: readonly GroupBy[]): Group[] {
  const groups = new Map<string, { keys: Key[]; figures: Groupable[]; parted: boolean }>();
  for (const figure of figures) {
    let parted = false; // whether the figure covers several groups: a billion for 3 industries is not a billion for each

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
