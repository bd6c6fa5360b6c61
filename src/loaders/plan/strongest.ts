import { type Basis, FURTHEST, MOST_CERTAIN, type Status } from '../../schema/enums.ts';

/**
 * Combines the statements behind one edge: the most advanced status, the most certain basis, and the rule of a statement with that basis.
 */
export function strongest(carried: [Status, Basis, string | null][]) {
  const by = <T>(order: readonly T[], values: readonly T[]) =>
    values.reduce((best, value) => (order.indexOf(value) < order.indexOf(best) ? value : best));
  const basis = by(
    MOST_CERTAIN,
    carried.map(([, each]) => each),
  );
  return {
    status: by(
      FURTHEST,
      carried.map(([each]) => each),
    ),
    basis,
    rule: carried.find(([, each]) => each === basis)?.[2] ?? null,
  };
}
