/** Descriptions: texts that are no names but by which people search. `search` uses them; a reference is never resolved by them. */

import { fold } from '../names/fold.ts';
import type { TypeModel } from '../schema/model.ts';
import { MAX_NAME_LENGTH } from '../schema/scalars.ts';
import type { GraphStatement } from './statements.ts';

/** English translations of titles. */
const ENGLISH_TITLES: Record<string, readonly string[]> = {
  省长: ['governor'],
  副省长: ['vice governor', 'deputy governor'],
  市长: ['mayor'],
  副市长: ['vice mayor', 'deputy mayor'],
  县长: ['county head'],
  省委书记: ['party secretary'],
  市委书记: ['party secretary'],
  党工委书记: ['party secretary'],
  党工委专职副书记: ['deputy party secretary'],
  厅长: ['director', 'director general'],
  副厅长: ['deputy director', 'deputy director general'],
  党组成员: ['member of the leading party group'],
  市委常委: ['member of the party standing committee'],
  记者: ['reporter', 'journalist'],
};

/** Matches what has to be removed from the English name of a body to get its place: CPC Jiangxi Provincial Committee → Jiangxi. */
const ENGLISH_BODY = /^CPC\s+|(?:\s+(?:provincial|municipal|party|people's))*\s+(?:government|committee)$/gi;

/**
 * The titles of a person in all forms: the offices 江西省政府 and 省长 give 江西省政府省长, 江西省长, 省长, governor and governor of Jiangxi.
 * `namesOf` returns the names of a body.
 */
export function officesOf({ links }: TypeModel, own: readonly GraphStatement[], namesOf: (body: string) => readonly string[]): string[] {
  return own.flatMap(({ predicate, object, qualifiers }) => {
    const describing = links.get(predicate)?.describedBy;
    if (!describing || !object) return [];
    const [chinese, english] = [true, false].map((wanted) => namesOf(object).filter((name) => /\p{Script=Han}/u.test(name) === wanted));
    const bodies = (chinese ?? []).flatMap((name) => [name, name.replace(/(?<=[省市县区])(人民)?政府$/, '')]);
    const places = (english ?? []).map((name) => name.replace(ENGLISH_BODY, ''));
    const titles = qualifiers.flatMap(({ role, text }) => (role === describing && text ? [text] : []));
    return titles.flatMap((title) => {
      const translated = ENGLISH_TITLES[title] ?? [];
      return [
        ...bodies.map((body) => joined(body, title)),
        title,
        ...translated.flatMap((each) => [each, ...places.map((place) => `${each} of ${place}`)]),
      ];
    });
  });
}

/** Joins a body and a title. If the end of one is the beginning of the other, it is written only once: 江西省 and 省长 give 江西省长. */
function joined(body: string, title: string): string {
  let common = Math.min(body.length, title.length);
  while (!body.endsWith(title.slice(0, common))) common--;
  return body + title.slice(common);
}

/** The descriptions of an entity: its facts that are texts, its definition, and `offices`; each once, and without the entity's names. */
export function descriptionsOf(
  { facts }: TypeModel,
  own: readonly GraphStatement[],
  { names, definition, offices }: { names: readonly string[]; definition?: string | undefined; offices: readonly string[] },
): string[] {
  const describing = own.filter(({ predicate, text }) => facts.get(predicate)?.value === 'text' && !/^https?:/.test(text ?? ''));
  const texts = [...describing.map(({ text }) => text ?? ''), definition ?? '', ...offices].flatMap(parts);
  const folds = new Set(names.map(fold));
  return texts.filter((text) => {
    if (text.length > MAX_NAME_LENGTH) return false;
    const folded = fold(text);
    return folded !== '' && !folds.has(folded) && folds.add(folded);
  });
}

/** Splits a text with a translation in brackets into both: 省会 (capital of a province). */
function parts(text: string): string[] {
  const [, said, gloss] = /^(.+) \(([^()]+)\)$/s.exec(text) ?? [];
  return said && gloss ? [said, gloss] : [text];
}
