/** Candidate names, and the forms in which each stands for the whole name. */
import type { RowOf } from '../graph/asking.ts';
import type { EntityType } from '../schema/enums.ts';
import { fold } from './fold.ts';
import { unitsFolded } from './pieces.ts';
import { SUFFIXES, withoutSuffix } from './query.ts';

/** A name of an entity that may be meant. */
export type Candidate = Omit<RowOf<'names/search'>, 'at'>;

/** The types that people mean by the bare name of a place, the most likely first. */
export const TERRITORIES: readonly EntityType[] = ['CITY', 'REGION', 'COUNTY'];

/** Whether the row is a real name of a city, region or county, and not just a description. */
export const isPlace = ({ type, kind }: Candidate) => TERRITORIES.includes(type) && kind !== 'DESCRIPTION';

/**
 * Whether names of this type consist of other names, such as titles of documents. For these, the share of the name that matches is ignored.
 */
export const isDerivative = (type: EntityType) => type === 'DOCUMENT' || type === 'INVESTMENT';

/** Shorter forms that people use instead of the full name, for 深圳市龙岗区: 深圳市龙岗, 龙岗区 and 龙岗; Longgang for Longgang District, Shenzhen. */
export function bareForms(row: Candidate): string[] {
  if (row.kind === 'CORRUPTED') return [];
  const local =
    row.lang === 'EN' ? fold(row.text.replace(/,.*/s, '')) : row.folded.replace(/^\p{Script=Han}{2,}[市省](?=\p{Script=Han}{2})/u, '');
  if (isPlace(row)) return [withoutSuffix(row.folded), local, withoutSuffix(local)];
  return row.lang === 'EN' ? [local] : [];
}

/** The suffixes that fit the subtype of the entity. */
export const suffixesOf = ({ subtype }: Candidate) => SUFFIXES.filter(([, , , kinds]) => subtype && kinds.includes(subtype));

/** All forms of a name that stand for the whole name, alone or as part of a longer text. */
export function wholeForms(row: Candidate): string[] {
  const forms = [row.folded, unitsFolded(row)];
  if (!isPlace(row) || row.kind === 'CORRUPTED') return forms;
  const suffixes = suffixesOf(row).map(([chinese, , english]) => (row.lang === 'EN' ? english : chinese));
  return [...new Set([...forms, ...bareForms(row), ...suffixes.map((suffix) => row.folded + suffix)])];
}

/** The pinyin of a place's name without its suffix; null if it has none. */
export function bareReading(row: Candidate): string | null {
  if (!isPlace(row) || row.kind === 'CORRUPTED' || withoutSuffix(row.folded) === row.folded) return null;
  const ending = SUFFIXES.find(([suffix, reading]) => row.folded.endsWith(suffix) && row.pinyin.endsWith(reading))?.[1];
  return ending ? row.pinyin.slice(0, -ending.length) : null;
}
