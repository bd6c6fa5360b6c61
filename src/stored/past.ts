/** Packs and reads the property `past` of an entity: the values that its fields had by earlier days. Days are yyyymmdd. */
import { type Packed, pack, unpack } from './packed.ts';

/** The fields of an entity by their names, as the API shows them. */
type Fields = Readonly<Record<string, unknown>>;

/** The earlier views of an entity, as differences from today's. */
export interface Past {
  /** The day since which today's view holds. */
  now: number;
  /** The earlier views, the earliest first: each with the day since which it held and the fields in which it differs from today's. */
  views: [since: number, fields: Fields][];
}

/** Packs the views of an entity. There is one for each day on which something became known, and the last one is today's. */
export function packPast(views: readonly { day: number; fields: Fields }[]): Packed<Past> | undefined {
  const today = views.at(-1);
  if (!today || views.length < 2) return undefined;
  return pack<Past>({ now: today.day, views: views.slice(0, -1).map(({ day, fields }) => [day, difference(fields, today.fields)]) });
}

/** The fields whose values differ between two objects, with the value of the first one, or null if it has none. */
function difference(fields: Fields, others: Fields): Fields {
  const differing = [...new Set([...Object.keys(fields), ...Object.keys(others)])].filter(
    (field) => JSON.stringify(fields[field]) !== JSON.stringify(others[field]),
  );
  return Object.fromEntries(differing.map((field) => [field, fields[field] ?? null]));
}

/** The fields of an entity that had other values by that day than today. */
export function fieldsAsOf(day: number, past: Packed<Past> | null | undefined): Fields {
  if (!past) return {};
  const { now, views } = unpack(past);
  return day >= now ? {} : (views.findLast(([since]) => since <= day)?.[1] ?? {});
}
