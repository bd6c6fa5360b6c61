/** The texts that lists are sorted by and that relationships are known by: a page goes on after one of them. */

/** The `order` of an entity: the most connected first, then by id. */
export const orderOf = (degree: number, id: string) => `${String(99_999 - degree)} ${id}`;

const digits = (day: number) => String(day).padStart(8, '0');

/** What the `key` of a statement is made of; see `TimesRecord` for its days. */
interface Sorted {
  id: string;
  predicate: string;
  times: { whenStart?: number; whenSure?: number; known: number };
}

/** The `key` of a statement: by time, the undated last and by when they were said, then by predicate; the id makes it unique. */
export function statementKey({ id, predicate, times: { whenStart, whenSure, known } }: Sorted): string {
  // What goes back to nobody knows when stands where it ends, before what begins then.
  const time = whenSure === undefined ? `${digits(99_999_999)}${digits(known)}` : digits(whenSure);
  return `${time}${whenStart === 0 ? ' ' : '.'} ${predicate} ${id}`;
}

/** The `key` of a relationship between entities, of which there is one for each statement that says it. */
export const relationshipKey = (type: string, from: string, to: string, statement?: string) =>
  [type, from, to, ...(statement ? [statement] : [])].join(' ');

/** Words with a space before and after each: a filter that looks for ` port ` finds no airport. */
export const boundedWords = (words: readonly string[]) => ` ${words.join(' ')} `;
