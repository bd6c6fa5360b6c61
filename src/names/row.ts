/** The names that may be meant, and the forms of each that are the name as a whole. */
import type { RowOf } from '../graph/asking.ts';
import type { EntityType } from '../schema/enums.ts';
import { fold } from './fold.ts';
import { unitsFolded } from './pieces.ts';
import { SUFFIXES, withoutSuffix } from './query.ts';

/** A name of an entity that may be meant. */
export type Candidate = Omit<RowOf<'names/search'>, 'at'>;

/** What people mean by the bare name of a place. */
export const TERRITORIES: readonly EntityType[] = ['CITY', 'REGION', 'COUNTY'];

/** Whether the name is one of a place, and not only tells of it. */
export const isPlace = ({ type, kind }: Candidate) => TERRITORIES.includes(type) && kind !== 'DESCRIPTION';

/** Its name is made of others, and no better for being short: a document's title, somebody's investment. */
export const isDerivative = (type: EntityType) => type === 'DOCUMENT' || type === 'INVESTMENT';

/** What people say instead of the full name: 深圳市龙岗, 龙岗区, 龙岗; Longgang District, Longgang; Yantian Port. */
export function bareForms(row: Candidate): string[] {
  if (row.kind === 'CORRUPTED') return [];
  const local =
    row.lang === 'EN' ? fold(row.text.replace(/,.*/s, '')) : row.folded.replace(/^\p{Script=Han}{2,}[市省](?=\p{Script=Han}{2})/u, '');
  if (isPlace(row)) return [withoutSuffix(row.folded), local, withoutSuffix(local)];
  return row.lang === 'EN' ? [local] : [];
}

/** The suffixes that a thing of its kind bears. */
export const suffixesOf = ({ subtype }: Candidate) => SUFFIXES.filter(([, , , kinds]) => subtype && kinds.includes(subtype));

/** All forms of a name that are the name as a whole, as a text may be made of them. */
export function wholeForms(row: Candidate): string[] {
  const forms = [row.folded, unitsFolded(row)];
  if (!isPlace(row) || row.kind === 'CORRUPTED') return forms;
  const suffixes = suffixesOf(row).map(([chinese, , english]) => (row.lang === 'EN' ? english : chinese));
  return [...new Set([...forms, ...bareForms(row), ...suffixes.map((suffix) => row.folded + suffix)])];
}

/** The pinyin of a place without its suffix; null where it has none. */
export function bareReading(row: Candidate): string | null {
  if (!isPlace(row) || row.kind === 'CORRUPTED' || withoutSuffix(row.folded) === row.folded) return null;
  const ending = SUFFIXES.find(([suffix, reading]) => row.folded.endsWith(suffix) && row.pinyin.endsWith(reading))?.[1];
  return ending ? row.pinyin.slice(0, -ending.length) : null;
}
