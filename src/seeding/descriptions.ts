/** Texts that name nothing and by which people look for a thing all the same: a search goes by them, a reference never does. */

import { fold } from '../names/fold.ts';
import type { TypeModel } from '../schema/model.ts';
import { MAX_NAME_LENGTH } from '../schema/scalars.ts';
import type { GraphStatement } from './statements.ts';

/** Titles as English has them. */
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

/** What stands around the place in the English name of a body: Jiangxi in CPC Jiangxi Provincial Committee. */
const ENGLISH_BODY = /^CPC\s+|(?:\s+(?:provincial|municipal|party|people's))*\s+(?:government|committee)$/gi;

/** The titles that somebody holds, by the names of the body: 江西省政府 and 省长 make 江西省政府省长, 江西省长, 省长, governor and governor of Jiangxi. */
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

/** Two words as one, what ends the first and begins the second once: 江西省 and 省长 are 江西省长. */
function joined(body: string, title: string): string {
  let common = Math.min(body.length, title.length);
  while (!body.endsWith(title.slice(0, common))) common--;
  return body + title.slice(common);
}

/** What describes an entity: its facts that are texts, a metric's definition, and `offices`. Each once, and none that is a name of it. */
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

/** 省会 (capital of a province) says it twice. */
function parts(text: string): string[] {
  const [, said, gloss] = /^(.+) \(([^()]+)\)$/s.exec(text) ?? [];
  return said && gloss ? [said, gloss] : [text];
}
