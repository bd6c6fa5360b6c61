/** Splits texts that consist of several names: 江西省吉安市; Yudu, Ganzhou; 赣南脐橙; 江西省委书记尹弘. */
import { contentWords } from './forms.ts';
import { MAX_UNITS, type Query } from './query.ts';

/** A candidate name that may be part of a text. */
interface Named {
  id: string;
  /** The ids of the places that it lies in. */
  inside: readonly string[];
  text: string;
  folded: string;
  kind: string;
}

interface Piece<N> {
  row: N;
  from: number;
  to: number;
}

/** The names of which a text consists; none of them is the whole text. */
export interface Pieces<N> {
  /** The names that make up the whole text in pairs; true for the main one of a pair, false for the one that only qualifies it. */
  halves: ReadonlyMap<N, boolean>;
  /**
   * The innermost name of each series of names that makes up the whole text, in which each lies in the next; true if none of them is a
   * description.
   */
  innermost: ReadonlyMap<N, boolean>;
}

/** Splits a text into names. Each candidate may appear in any of its `forms`. */
export function piecesOf<N extends Named>(query: Query, rows: readonly N[], forms: (row: N) => readonly string[]): Pieces<N> {
  const { units, chinese } = query;
  if (units.length < 2 || units.length > MAX_UNITS) return { halves: new Map(), innermost: new Map() };
  const text = units.join('');
  const bounds = new Set(units.map((_, at) => units.slice(0, at).join('').length).concat(text.length));
  const pieces = rows
    .flatMap((row) => forms(row).flatMap((form) => occurrences(text, form, bounds).map((at) => ({ row, ...at }))))
    .filter(({ from, to }) => to - from < text.length);

  // With "of", the main name comes first (Port of Guangzhou), otherwise last (Guangzhou port).
  const headFirst = !chinese && /\sof\s/i.test(query.text);
  const starts = pieces.filter(({ from, to }) => from === 0 && pieces.some((other) => other.from === to && other.to === text.length));
  const ends = pieces.filter(({ from, to }) => to === text.length && starts.some((other) => other.to === from));
  const names = pieces.filter(({ row }) => row.kind !== 'DESCRIPTION');
  return {
    halves: new Map([...starts.map(({ row }) => [row, headFirst] as const), ...ends.map(({ row }) => [row, !headFirst] as const)]),
    innermost: new Map([
      ...chained(pieces, text.length, chinese).map((row) => [row, false] as const),
      ...chained(names, text.length, chinese).map((row) => [row, true] as const),
    ]),
  };
}

/** Where a text contains a form that begins and ends at a bound. Forms of one character are ignored. */
function occurrences(text: string, form: string, bounds: ReadonlySet<number>): { from: number; to: number }[] {
  const found = [];
  for (let from = text.indexOf(form); form.length >= 2 && from >= 0; from = text.indexOf(form, from + 1)) {
    if (bounds.has(from) && bounds.has(from + form.length)) found.push({ from, to: from + form.length });
  }
  return found;
}

/**
 * The innermost pieces of chains that cover a text of this length. In a chain, each piece lies in the one before, so the last is innermost;
 * in Latin script also the other way round (Yudu, Ganzhou), so the first is.
 */
function chained<N extends Named>(pieces: readonly Piece<N>[], length: number, chinese: boolean): N[] {
  const lies = ({ row }: Piece<N>, other: Piece<N>) => row.id === other.row.id || row.inside.includes(other.row.id);
  const down = grown(
    pieces.filter(({ from }) => from === 0),
    (piece, next) => next.from === piece.to && lies(next, piece),
    pieces,
  );
  const up = grown(
    pieces.filter(({ to }) => !chinese && to === length),
    (piece, next) => next.to === piece.from && lies(next, piece),
    pieces,
  );
  return [...[...down].filter(({ to }) => to === length), ...[...up].filter(({ from }) => from === 0)].map(({ row }) => row);
}

/** The transitive closure: the items in `first`, and every item that follows one that was reached. */
function grown<T>(first: readonly T[], follows: (one: T, next: T) => boolean, all: readonly T[]): Set<T> {
  const reached = new Set(first);
  for (const one of reached) for (const next of all) if (follows(one, next)) reached.add(next);
  return reached;
}

/** A folded name as it appears in joined {@link Query.units}: without words such as "the" and "of". */
export const unitsFolded = ({ folded, text }: Named): string => (/\p{Script=Han}/u.test(folded) ? folded : contentWords(text).join(''));
