/** Makes the sort keys of lists, after which a page continues, and the keys of relationships. */

/** The `order` of an entity: the most connected first, then by id. */
export const orderOf = (degree: number, id: string) => `${String(99_999 - degree)} ${id}`;

const digits = (day: number) => String(day).padStart(8, '0');

/** What is needed to make the `key` of a statement; `TimesRecord` explains the days. */
interface Sorted {
  id: string;
  predicate: string;
  times: { whenStart?: number; whenSure?: number; known: number };
}

/**
 * The `key` of a statement orders by time, with undated ones last and by when they were said; then by predicate; the id makes it unique.
 */
export function statementKey({ id, predicate, times: { whenStart, whenSure, known } }: Sorted): string {
  // A time with an open beginning is ordered by the first day of its end, before the times that begin on that day.
  const time = whenSure === undefined ? `${digits(99_999_999)}${digits(known)}` : digits(whenSure);
  return `${time}${whenStart === 0 ? ' ' : '.'} ${predicate} ${id}`;
}

/** The `key` of a relationship between entities; it contains the statement, because there is one relationship per statement. */
export const relationshipKey = (type: string, from: string, to: string, statement?: string) =>
  [type, from, to, ...(statement ? [statement] : [])].join(' ');

/** Words with a space before and after each, so that a filter for ` port ` does not match `airport`. */
export const boundedWords = (words: readonly string[]) => ` ${words.join(' ')} `;
