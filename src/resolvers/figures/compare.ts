/** Compares the figures of several subjects, metric by metric, and judges whether they are comparable. */
import type { Comparator } from '../../schema/enums.ts';
import { apartInTime, distinct, exactOf, type Figure, listed, measureOf, nameOf, nested, unlike } from './figure.ts';

export interface ComparedMetric {
  metric: string;
  /** The figures of each subject, in the given order. If a subject has none itself, those of its parts. */
  cells: Figure[][];
  comparable: boolean;
  /** The reasons why they are not comparable, each as a sentence. */
  reasons: string[];
}

/** Returns one row per metric. `names` maps the ids of the subjects to their English names. */
export function compare(figures: readonly Figure[], subjects: readonly string[], names: Figure['names']): ComparedMetric[] {
  const metrics = distinct(figures.map(({ metric }) => metric)).sort();
  return metrics.map((metric) => {
    const measured = figures.filter((figure) => figure.metric === metric);
    const cells = subjects.map((subject) => figuresOf(subject, measured));
    const without = subjects.flatMap((subject, i) => lack(subject, cells[i] as Figure[], measured, figures, names));
    const choices = combinations(cells.filter((cell) => cell.length)); // the figures that exist may not be comparable either
    const [closest = []] = choices.map(reasonsAgainst).sort((one, other) => one.length - other.length);
    const reasons = [...without, ...closest];
    return { metric, cells, comparable: reasons.length === 0, reasons };
  });
}

/** The figures of a subject. If it has none, those of its parts, without parts that lie inside another of them. */
function figuresOf(subject: string, measured: readonly Figure[]): Figure[] {
  const own = measured.filter((figure) => figure.subject === subject);
  if (own.length) return own;
  const parts = measured.filter(({ partOf }) => partOf.includes(subject));
  return parts.filter(({ partOf }) => !parts.some((other) => partOf.includes(other.subject)));
}

/** If a subject has no figure itself, a sentence that says so and names the nearest figures; otherwise nothing. */
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

/** Whether two metrics are similar: the same kind and unit, and a common word of at least six letters, longer than "firms" and "area". */
function resemble(one: Figure, other: Figure): boolean {
  const words = (figure: Figure): string[] => nameOf(figure, figure.metric).match(/\p{L}{6,}/gu) ?? [];
  return one.kind === other.kind && measureOf(one) === measureOf(other) && words(one).some((word) => words(other).includes(word));
}

function reasonsAgainst(figures: readonly Figure[]): string[] {
  const reasons = [...unlike(figures), ...nested(figures)];
  // Two fairs are never held at the same time, so their figures may have different times.
  const ofEvents = figures.every(({ subject }) => subject.startsWith('event/'));
  if (!ofEvents) reasons.push(...apartInTime(figures));
  reasons.push(...undecided(figures));
  if (figures.some(({ disputed }) => disputed)) reasons.push('Documents disagree about one of them.');
  return reasons;
}

const UPWARDS: Comparator[] = ['OVER', 'AT_LEAST'];
const DOWNWARDS: Comparator[] = ['UNDER', 'AT_MOST'];

/** The reason if a bound leaves open which figure is greater: "at least 10" may be more than 15, while "at least 20" certainly is. */
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

/** All combinations of one figure per cell, but at most {@link MOST_CHOICES}. */
function combinations(cells: readonly Figure[][]): Figure[][] {
  return cells.reduce<Figure[][]>(
    (choices, cell) => choices.flatMap((choice) => cell.map((figure) => [...choice, figure])).slice(0, MOST_CHOICES),
    [[]],
  );
}
