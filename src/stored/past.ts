/** What the fields of an entity were by earlier documents: how its property `past` is made, and read. Days are yyyymmdd. */
import { type Packed, pack, unpack } from './packed.ts';

/** The fields of an entity by their names, as the API shows them. */
type Fields = Readonly<Record<string, unknown>>;

/** What was different before today's view of an entity. */
export interface Past {
  /** The day since which today's view holds. */
  now: number;
  /** Since which day each earlier view held, and the fields in which it differed from today's; the earliest first. */
  views: [since: number, fields: Fields][];
}

/** Packs the views of an entity, one for each day on which something became known, the last of them today's. */
export function packPast(views: readonly { day: number; fields: Fields }[]): Packed<Past> | undefined {
  const today = views.at(-1);
  if (!today || views.length < 2) return undefined;
  return pack<Past>({ now: today.day, views: views.slice(0, -1).map(({ day, fields }) => [day, difference(fields, today.fields)]) });
}

/** What some fields have that others have not, null where they have nothing. */
function difference(fields: Fields, others: Fields): Fields {
  const differing = [...new Set([...Object.keys(fields), ...Object.keys(others)])].filter(
    (field) => JSON.stringify(fields[field]) !== JSON.stringify(others[field]),
  );
  return Object.fromEntries(differing.map((field) => [field, fields[field] ?? null]));
}

/** The fields of an entity that were not by a day what they are today. */
export function fieldsAsOf(day: number, past: Packed<Past> | null | undefined): Fields {
  if (!past) return {};
  const { now, views } = unpack(past);
  return day >= now ? {} : (views.findLast(([since]) => since <= day)?.[1] ?? {});
}
