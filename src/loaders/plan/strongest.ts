import { type Basis, FURTHEST, type Status } from '../../schema/enums.ts';

const FIRMEST: Basis[] = ['STATED', 'BACKGROUND', 'DERIVED'];

/** Of several statements behind one edge: the status that carries furthest, the firmest basis and that one's rule. */
export function strongest(carried: [Status, Basis, string | null][]) {
  const by = <T>(order: T[], values: T[]) => values.reduce((best, value) => (order.indexOf(value) < order.indexOf(best) ? value : best));
  const basis = by(
    FIRMEST,
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
