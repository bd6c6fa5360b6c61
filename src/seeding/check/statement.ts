/** Rules for a statement: all that it names is there, and what it says is what the model lets it say. */
import { isPartialDate, span } from '../../ground/dates.ts';
import { typeOf } from '../../schema/model.ts';
import type { SeedStatement } from '../records.ts';
import { ENTITY } from '../statements.ts';
import { checkEvidence } from './evidence.ts';
import { type Inspection, nearest } from './inspection.ts';
import { leadsToItsTarget, takesItsValue } from './predicate.ts';

/** What the entity, the date or the text in a qualifier is to the statement. */
export const QUALIFIER_ROLES = [
  'by',
  'counterpart',
  'base',
  'among',
  'reference',
  'stage',
  'event',
  'under',
  'to',
  'from',
  'via',
  'of',
  'product',
  'industry',
  'title',
  'share',
  'scope',
];

/** Every rule that looks at one statement by itself. */
export function checkStatement(inspection: Inspection, statement: SeedStatement): void {
  const { where, subject, predicate, object, date, when, attributedTo } = statement;
  isDate(inspection, where, 'date', date);
  isDate(inspection, where, 'when', when);
  const type = inspection.isDefined(subject, where, 'subject') ? typeOf(inspection.model, subject) : undefined;
  if (type) takesItsValue(inspection, statement, type);
  if (object && inspection.isDefined(object, where, 'object')) leadsToItsTarget(inspection, statement, object);
  for (const id of attributedTo) inspection.isDefined(id, where, 'attributedTo');
  hasKnownQualifiers(inspection, statement);
  restsOnItsBasis(inspection, statement);
  checkEvidence(inspection, statement);
  if (predicate.startsWith('metric/')) inspection.isDefined(predicate, where, 'predicate');
}

function isDate(inspection: Inspection, where: string, key: string, value: string | undefined): void {
  if (value === undefined) return;
  try {
    span(value);
  } catch (error) {
    inspection.fault(where, `${key}: ${(error as Error).message}`);
  }
}

function hasKnownQualifiers(inspection: Inspection, { where, qualifiers }: SeedStatement): void {
  for (const [role, value] of Object.entries(qualifiers)) {
    if (!QUALIFIER_ROLES.includes(role)) {
      const hint = nearest(role, QUALIFIER_ROLES) ?? QUALIFIER_ROLES.join(' ');
      inspection.fault(where, `qualifier '${role}' is not one of them`, hint);
    }
    for (const each of [value].flat()) {
      if (typeof each !== 'string') continue;
      if (ENTITY.test(each)) inspection.isDefined(each, where, `qualifier ${role}`);
      else if (isPartialDate(each)) isDate(inspection, where, `qualifier ${role}`, each);
    }
  }
}

function restsOnItsBasis(inspection: Inspection, { where, basis, at, references, document }: SeedStatement): void {
  if (basis === 'DERIVED') inspection.fault(where, 'DERIVED is for rules alone', 'cypher/rules');
  if (basis === 'STATED' && !(document && at.length)) {
    inspection.fault(where, 'STATED needs evidence', "'at' with the ranges of the passage: npm run cite makes them");
  }
  if (basis === 'BACKGROUND' && (at.length || !references.length)) {
    inspection.fault(where, 'BACKGROUND has references and no evidence');
  }
}
