/** What rules conclude from statements. */
import { basename } from 'node:path';
import type { Ask, RuleName } from '../graph/asking.ts';
import { CATALOGUE } from '../graph/catalogue.ts';
import { leastFar } from './facts.ts';
import type { Projection } from './project.ts';
import { type GraphStatement, statementId } from './statements.ts';

/**
 * Runs the rules of cypher/rules in the order of their names and returns the derived statements. A derived statement has all doubts of its
 * premises, is known since the last of them is, and has the least advanced of their statuses.
 */
export async function runRules(ask: Ask, projection: Projection): Promise<GraphStatement[]> {
  const said = new Map(projection.statements.map((statement) => [statement.id, statement]));
  const statements: GraphStatement[] = [];
  for (const name of CATALOGUE.keys()) {
    if (!isRule(name)) continue;
    for (const { subject, predicate, object, when, premises: ids, note } of await ask(name)) {
      const premises = [...new Set(ids)].sort().flatMap((id) => said.get(id) ?? []);
      const concluded = {
        subject,
        predicate,
        object,
        qualifiers: [],
        when: when ?? undefined,
        status: leastFar(premises.map(({ status }) => status)),
        basis: 'DERIVED' as const,
        rule: basename(name),
      };
      statements.push({
        ...concluded,
        id: statementId(concluded),
        known: Math.max(...premises.map((premise) => projection.known.since(premise))),
        premises: premises.map(({ id }) => id),
        timeKind: 'EVENT',
        doubts: [...new Set(premises.flatMap(({ doubts }) => doubts))].sort(),
        references: [],
        evidence: [],
        note: note ?? undefined,
      });
    }
  }
  return statements;
}

const isRule = (name: string): name is RuleName => name.startsWith('rules/');
