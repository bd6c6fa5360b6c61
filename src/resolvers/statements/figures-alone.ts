/** What holds of every list that holds figures alone. */
import { Fault } from '../../ground/errors.ts';
import type { StatementFilter } from '../../schema/filters/statement.ts';
import type { Given } from '../../schema/given.ts';

/** Throws BAD_USER_INPUT if the filter asks for statements that are no figures, which such a list can never hold. */
export function refuseOthers(filter: Given<StatementFilter> | null | undefined): void {
  if (filter?.figures !== false) return;
  throw new Fault('BAD_USER_INPUT', 'This list holds figures alone: leave out filter.figures, or ask statements for what is no figure.');
}
