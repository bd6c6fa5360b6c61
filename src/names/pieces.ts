/** Texts that are made of names: 江西省吉安市; Yudu, Ganzhou; 赣南脐橙; 江西省委书记尹弘. */
import { contentWords } from './forms.ts';
import { MAX_UNITS, type Query } from './query.ts';

/** A name that may be a piece of a text. */
interface Named {
  id: string;
  /** The places that it lies in. */
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

/** How a text is made of names, none of which is all of it. */
export interface Pieces<N> {
  /** The names that make up the whole text by twos; of each, whether the text speaks of it and the other only tells which. */
  halves: ReadonlyMap<N, boolean>;
  /** What lies in all the others that make up the whole text; of each, whether all of them are names and no descriptions. */
  innermost: ReadonlyMap<N, boolean>;
}

/** Takes a text apart into names, each in any of its `forms`. */
export function piecesOf<N extends Named>(query: Query, rows: readonly N[], forms: (row: N) => readonly string[]): Pieces<N> {
  const { units, chinese } = query;
  if (units.length < 2 || units.length > MAX_UNITS) return { halves: new Map(), innermost: new Map() };
  const text = units.join('');
  const bounds = new Set(units.map((_, at) => units.slice(0, at).join('').length).concat(text.length));
  const pieces = rows
    .flatMap((row) => forms(row).flatMap((form) => occurrences(text, form, bounds).map((at) => ({ row, ...at }))))
    .filter(({ from, to }) => to - from < text.length);

  // Port of Guangzhou speaks of a port, and so does Guangzhou port.
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

/** Where a text has a form from one bound to another. One letter or character alone is no name here. */
function occurrences(text: string, form: string, bounds: ReadonlySet<number>): { from: number; to: number }[] {
  const found = [];
  for (let from = text.indexOf(form); form.length >= 2 && from >= 0; from = text.indexOf(form, from + 1)) {
    if (bounds.has(from) && bounds.has(from + form.length)) found.push({ from, to: from + form.length });
  }
  return found;
}

/** The last of some pieces that make up a text of this length, each in the one before; in Latin letters also the first, each in the next. */
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

/** Some things, and what follows them, and what follows that. */
function grown<T>(first: readonly T[], follows: (one: T, next: T) => boolean, all: readonly T[]): Set<T> {
  const reached = new Set(first);
  for (const one of reached) for (const next of all) if (follows(one, next)) reached.add(next);
  return reached;
}

/** A name as {@link Query.units} have it, without the words by which names hardly differ. */
export const unitsFolded = ({ folded, text }: Named): string => (/\p{Script=Han}/u.test(folded) ? folded : contentWords(text).join(''));
