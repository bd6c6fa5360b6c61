/** Figures of several subjects side by side, metric by metric, and whether they may be compared. */
import type { Comparator } from '../../schema/enums.ts';
import { apartInTime, distinct, exactOf, type Figure, listed, measureOf, nameOf, nested, unlike } from './figure.ts';

export interface ComparedMetric {
  metric: string;
  /** Of each subject, in the order asked for; where it has none of its own, those of what is part of it. */
  cells: Figure[][];
  comparable: boolean;
  /** Why not: a sentence each. */
  reasons: string[];
}

/** One row for each metric; `names` are the subjects' own, in English. */
export function compare(figures: readonly Figure[], subjects: readonly string[], names: Figure['names']): ComparedMetric[] {
  const metrics = distinct(figures.map(({ metric }) => metric)).sort();
  return metrics.map((metric) => {
    const measured = figures.filter((figure) => figure.metric === metric);
    const cells = subjects.map((subject) => figuresOf(subject, measured));
    const without = subjects.flatMap((subject, i) => lack(subject, cells[i] as Figure[], measured, figures, names));
    const choices = combinations(cells.filter((cell) => cell.length)); // those that have figures may differ beside
    const [closest = []] = choices.map(reasonsAgainst).sort((one, other) => one.length - other.length);
    const reasons = [...without, ...closest];
    return { metric, cells, comparable: reasons.length === 0, reasons };
  });
}

/** A subject's own figures, else those of its parts, of which none is part of another. */
function figuresOf(subject: string, measured: readonly Figure[]): Figure[] {
  const own = measured.filter((figure) => figure.subject === subject);
  if (own.length) return own;
  const parts = measured.filter(({ partOf }) => partOf.includes(subject));
  return parts.filter(({ partOf }) => !parts.some((other) => partOf.includes(other.subject)));
}

/** That a subject has no figure of its own, and what is nearest. */
function lack(
  subject: string,
  cell: readonly Figure[],
  measured: readonly Figure[],
  figures: readonly Figure[],
  names: Figure['names'],
): string[] {
  const whose = nameOf({ names }, subject);
  if (cell.some((figure) => figure.subject === subject)) return [];
  if (cell.length) {
    const parts = listed(cell.map((figure) => nameOf(figure, figure.subject)));
    return [`No document gives this figure for ${whose} itself, only for what is part of it: ${parts}.`];
  }
  const similar = figures.filter((figure) => figure.subject === subject && measured.some((other) => resemble(figure, other)));
  const instead = similar.length ? `, but similar ones: ${listed(similar.map((figure) => nameOf(figure, figure.metric)))}` : '';
  return [`No document gives this figure for ${whose}${instead}.`];
}

/** Whether two metrics measure something alike: of one kind, in one unit, with a word in common that is longer than "firms" and "area". */
function resemble(one: Figure, other: Figure): boolean {
  const words = (figure: Figure): string[] => nameOf(figure, figure.metric).match(/\p{L}{6,}/gu) ?? [];
  return one.kind === other.kind && measureOf(one) === measureOf(other) && words(one).some((word) => words(other).includes(word));
}

function reasonsAgainst(figures: readonly Figure[]): string[] {
  const reasons = [...unlike(figures), ...nested(figures)];
  const ofEvents = figures.every(({ subject }) => subject.startsWith('event/')); // two fairs are never held at one time
  if (!ofEvents) reasons.push(...apartInTime(figures));
  reasons.push(...undecided(figures));
  if (figures.some(({ disputed }) => disputed)) reasons.push('Documents disagree about one of them.');
  return reasons;
}

const UPWARDS: Comparator[] = ['OVER', 'AT_LEAST'];
const DOWNWARDS: Comparator[] = ['UNDER', 'AT_MOST'];

/** That a bound leaves open which is more: at least 10 may be more than 15, at least 20 is. */
function undecided(figures: readonly Figure[]): string[] {
  const open = (one: Figure, other: Figure) => {
    const [value, beside] = [Number(exactOf(one)), Number(exactOf(other))];
    const { comparator } = one.quantity;
    return (UPWARDS.includes(comparator) && value < beside) || (DOWNWARDS.includes(comparator) && value > beside);
  };
  const found = figures.some((one) => figures.some((other) => one !== other && open(one, other)));
  return found ? ['One is only a bound, so that it is not known which is more.'] : [];
}

const MOST_CHOICES = 1_000;

/** One figure of each cell, in every way there is. */
function combinations(cells: readonly Figure[][]): Figure[][] {
  return cells.reduce<Figure[][]>(
    (choices, cell) => choices.flatMap((choice) => cell.map((figure) => [...choice, figure])).slice(0, MOST_CHOICES),
    [[]],
  );
}
