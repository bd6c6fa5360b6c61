/** The properties of an entity: of all that is said of it, what its fields show. */
import { span } from '../ground/dates.ts';
import { type Basis, type Doubt, FURTHEST, STRONGEST_WORDING, type Status } from '../schema/enums.ts';
import type { FactModel, TypeModel } from '../schema/model.ts';
import type { Coordinates, Quantity } from '../schema/values.ts';
import type { FactContent } from '../stored/entity.ts';
import type { GraphStatement } from './statements.ts';

export const BASES: Basis[] = ['STATED', 'BACKGROUND', 'DERIVED'];
export const WORDINGS: readonly string[] = STRONGEST_WORDING;
export const HOLDS = new Set(['DONE', 'ENDED']);

/** What rests on several things is no further than the least of them. */
export const leastFar = (statuses: readonly Status[]): Status =>
  FURTHEST.findLast((each) => !HOLDS.has(each) && statuses.includes(each)) ?? 'DONE';

// A date that had to be inferred, or knowledge from outside (which BACKGROUND says already), does not make the link itself doubtful.
const DOUBTS_OF_THE_LINK: Doubt[] = ['GARBLED_SOURCE', 'MISPRINT', 'INFERRED_SUBJECT', 'AMBIGUOUS_NAME', 'DISPUTED'];
export const linkIsDoubtful = ({ doubts, basis }: GraphStatement) =>
  doubts.some((doubt) => DOUBTS_OF_THE_LINK.includes(doubt)) || (basis === 'STATED' && doubts.includes('OUTSIDE_KNOWLEDGE'));

/** How far a thing has got, where nothing is said of its progress itself: by what happens to it, as the model declares of its type. */
export function stageOf({ stages, takesPlace }: TypeModel, own: readonly GraphStatement[]): Status | undefined {
  const predicates = [...stages.keys()];
  const rank = (statement: GraphStatement) =>
    Number(linkIsDoubtful(statement)) * predicates.length + predicates.indexOf(statement.predicate);
  const [best] = own.filter(({ predicate }) => stages.has(predicate)).sort((a, b) => rank(a) - rank(b));
  if (best) return best.status === 'DONE' ? stages.get(best.predicate) : best.status;
  // Whatever else is said of an event that lies ahead, is said of what lies ahead.
  const statuses = new Set(
    own.filter(({ predicate, basis }) => basis === 'STATED' && !predicate.startsWith('metric/')).map(({ status }) => status),
  );
  return takesPlace && statuses.size === 1 ? [...statuses][0] : undefined;
}

/** The value of a fact: the best of what is said, or all of it. `saidOn` tells the last day on which a document said a statement. */
export function factValue(
  fact: FactModel,
  own: readonly GraphStatement[],
  saidOn: (statement: GraphStatement) => number,
): FactContent | undefined {
  // What holds without a date holds when it is said: so a text of 2023 has the last word over a plan of 2022.
  const latest = (statement: GraphStatement) => {
    const time = statement.when ?? statement.date;
    return time ? span(time).start : saidOn(statement);
  };
  const candidates = own
    .filter(({ predicate }) => predicate === fact.field)
    .filter(({ status }) => (fact.value !== 'date' && !fact.many) || fact.planned || HOLDS.has(status)) // a planned opening is not an opening
    .filter((statement) => !fact.many || !linkIsDoubtful(statement)) // a list has no room for a doubt
    .sort(
      (a, b) =>
        Number(linkIsDoubtful(a)) - Number(linkIsDoubtful(b)) || BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || latest(b) - latest(a),
    );
  const values = candidates.flatMap((statement) => read(fact, statement) ?? []);
  if (fact.value === 'wording') return values.sort((a, b) => WORDINGS.indexOf(String(a)) - WORDINGS.indexOf(String(b)))[0];
  if (fact.many) return [...new Set(values)];
  return fact.value === 'text' ? [...new Set(values)].join('、') || undefined : values[0]; // two authors are one byline
}

function read(fact: FactModel, statement: GraphStatement): string | number | Quantity | Coordinates | undefined {
  switch (fact.value) {
    case 'date':
      return statement.date;
    case 'quantity':
      return statement.quantity;
    case 'count':
      return statement.quantity && Number(statement.quantity.exact);
    case 'status':
      return statement.status;
    case 'coordinates': {
      const [latitude = 0, longitude = 0] = statement.text?.split(',').map(Number) ?? [];
      return { latitude, longitude };
    }
    default:
      return statement.text;
  }
}
