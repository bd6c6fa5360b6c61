/** Rules for what a statement says: a predicate of its subject's type, with a value of the kind that the predicate takes. */
import { InvestmentWording } from '../../schema/enums.ts';
import { endsOf, type FactModel, isStateable, type TypeModel, typeOf } from '../../schema/model.ts';
import type { SeedStatement } from '../records.ts';
import { type Inspection, nearest } from './inspection.ts';

/** Which key of a statement has the value of a fact; a status stands in the statement's own. */
const VALUE_KEYS: Record<FactModel['value'], readonly string[]> = {
  date: ['date'],
  quantity: ['quantity'],
  count: ['quantity'],
  text: ['text'],
  wording: ['text'],
  coordinates: ['text'],
  status: [],
};
const COORDINATES = /^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/;

/** The statement says something that can be said of its subject's type, with one value of the right kind. */
export function takesItsValue(inspection: Inspection, statement: SeedStatement, type: TypeModel): void {
  const { predicate } = statement;
  const fact = type.facts.get(predicate);
  const link = type.links.get(predicate);
  if (predicate.startsWith('metric/')) hasOnly(inspection, statement, type, ['quantity']);
  else if (link && isStateable(link)) hasOnly(inspection, statement, type, ['object']);
  else if (fact) {
    hasOnly(inspection, statement, type, VALUE_KEYS[fact.value]);
    isWrittenAs(inspection, statement, fact);
  } else tellsWhatThereIs(inspection, statement, type);
}

function tellsWhatThereIs(inspection: Inspection, { where, predicate }: SeedStatement, type: TypeModel): void {
  const links = [...type.links.values()].filter(isStateable);
  const predicates = [...type.facts.keys(), ...links.map(({ field }) => field)];
  const hint = nearest(predicate, predicates) ?? `it has ${predicates.join(', ')}`;
  inspection.fault(where, `${type.name} has no predicate '${predicate}'`, hint);
}

function hasOnly(inspection: Inspection, statement: SeedStatement, type: TypeModel, keys: readonly string[]): void {
  const { where, predicate, object, quantity, date, text } = statement;
  const given = Object.entries({ object, quantity, date, text }).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (given.join() === keys.join()) return;
  inspection.fault(where, `${predicate} of ${type.name} takes ${keys[0] ?? 'no value'}, got ${given.join(' and ') || 'none'}`);
}

function isWrittenAs(inspection: Inspection, { where, text }: SeedStatement, { value }: FactModel): void {
  if (value === 'coordinates' && !COORDINATES.test(String(text))) inspection.fault(where, `'${text}' is not 'latitude,longitude'`);
  if (value === 'wording' && !(String(text) in InvestmentWording)) {
    inspection.fault(where, `'${text}' is not a wording`, `expected one of ${Object.keys(InvestmentWording).join(' ')}`);
  }
}

/** A relation leads to what it may lead to, and to what would show it from its other end. */
export function leadsToItsTarget(inspection: Inspection, { where, subject, predicate }: SeedStatement, object: string): void {
  const { model } = inspection;
  const [from, to] = [typeOf(model, subject), typeOf(model, object)];
  const link = from?.links.get(predicate);
  if (!from || !link || !to) return;
  const ends = endsOf(model, from, link);
  if (!to.labels.includes(link.target)) {
    inspection.fault(where, `${predicate} leads to a ${link.target}, and ${object} is a ${to.name}`);
  } else if (!ends.includes(to)) {
    const message = `${predicate} of ${from.name} cannot lead to ${to.name}: no field of ${to.name} would lead back`;
    inspection.fault(where, message, `it leads to ${ends.map(({ name }) => name).join(', ')}`);
  }
}
