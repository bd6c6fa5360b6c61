import { disagreements } from '../disagreements.ts';
import { statementsOf } from '../statements.ts';
import type { Inspection } from './inspection.ts';

/** An explanation explains something: statements that contradict each other. */
export function checkExplanations(inspection: Inspection): void {
  const { seeds, model, entities, faults } = inspection;
  // With other faults there may be no telling what contradicts what.
  if (!seeds.explanations.length || faults.length) return;
  const statements = statementsOf(seeds.statements, entities);
  const contradicting = new Set(disagreements(statements, model).flat());
  const disputed = statements.filter(({ id }) => contradicting.has(id)).map(({ subject, predicate }) => `${subject} ${predicate}`);
  for (const { where, subject, predicate } of seeds.explanations) {
    if (disputed.includes(`${subject} ${predicate}`)) continue;
    inspection.fault(where, `nothing contradicts itself about ${predicate} of ${subject}`);
  }
}
