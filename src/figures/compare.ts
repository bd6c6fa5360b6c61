/** Figures of several subjects side by side, metric by metric, and whether they may be compared. */
import { apartInTime, type Figure, nameOf, nested, unlike } from './figure.ts';

export interface Row {
  metric: string;
  /** Of each subject, in the order asked for. */
  cells: Figure[][];
  comparable: boolean;
  /** Why not: a sentence each. */
  reasons: string[];
}

/** One row for each metric. */
export function compare(figures: readonly Figure[], subjects: readonly string[]): Row[] {
  const names = new Map(figures.map((figure) => [figure.subject, nameOf(figure, figure.subject)]));
  const metrics = [...new Set(figures.map(({ metric }) => metric))].sort();
  return metrics.map((metric) => {
    const cells = subjects.map((subject) => figures.filter((figure) => figure.metric === metric && figure.subject === subject));
    const missing = subjects.filter((_, i) => !cells[i]?.length).map((id) => `No document gives this figure for ${names.get(id) ?? id}.`);
    const choices = combinations(cells.filter((cell) => cell.length)); // those that have figures may differ beside
    const [closest = []] = choices.map(reasonsAgainst).sort((one, other) => one.length - other.length);
    const reasons = [...missing, ...closest];
    return { metric, cells, comparable: reasons.length === 0, reasons };
  });
}

function reasonsAgainst(figures: readonly Figure[]): string[] {
  const reasons = [...unlike(figures), ...nested(figures)];
  reasons.push(...[apartInTime(figures) ?? []].flat());
  if (figures.some(({ disputed }) => disputed)) reasons.push('Documents disagree about one of them.');
  return reasons;
}

const MOST_CHOICES = 1_000;

/** One figure of each cell, in every way there is. */
function combinations(cells: readonly Figure[][]): Figure[][] {
  return cells.reduce<Figure[][]>(
    (choices, cell) => choices.flatMap((choice) => cell.map((figure) => [...choice, figure])).slice(0, MOST_CHOICES),
    [[]],
  );
}
