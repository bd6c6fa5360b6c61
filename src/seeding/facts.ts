/** Computes the properties of an entity from all statements about it. */
import { span } from '../ground/dates.ts';
import { type Doubt, FURTHEST, MOST_CERTAIN, STRONGEST_WORDING, type Status } from '../schema/enums.ts';
import type { FactModel, TypeModel } from '../schema/model.ts';
import type { Coordinates, Quantity } from '../schema/values.ts';
import type { FactContent } from '../stored/entity.ts';
import type { GraphStatement } from './statements.ts';

export const WORDINGS: readonly string[] = STRONGEST_WORDING;
export const HOLDS = new Set(['DONE', 'ENDED']);

/** The status of a conclusion from several statements: the least advanced of theirs; DONE if all of them hold or held. */
export const leastFar = (statuses: readonly Status[]): Status =>
  FURTHEST.findLast((each) => !HOLDS.has(each) && statuses.includes(each)) ?? 'DONE';

// An inferred date does not make the link doubtful. Nor does outside knowledge on a BACKGROUND statement, whose basis says that already.
const DOUBTS_OF_THE_LINK: Doubt[] = ['GARBLED_SOURCE', 'MISPRINT', 'INFERRED_SUBJECT', 'AMBIGUOUS_NAME', 'DISPUTED'];
export const linkIsDoubtful = ({ doubts, basis }: GraphStatement) =>
  doubts.some((doubt) => DOUBTS_OF_THE_LINK.includes(doubt)) || (basis === 'STATED' && doubts.includes('OUTSIDE_KNOWLEDGE'));

/** The status of an entity whose progress is not stated: that of the predicates with `happens` in the model. */
export function stageOf({ stages, takesPlace }: TypeModel, own: readonly GraphStatement[]): Status | undefined {
  const predicates = [...stages.keys()];
  const rank = (statement: GraphStatement) =>
    Number(linkIsDoubtful(statement)) * predicates.length + predicates.indexOf(statement.predicate);
  const [best] = own.filter(({ predicate }) => stages.has(predicate)).sort((a, b) => rank(a) - rank(b));
  if (best) return best.status === 'DONE' ? stages.get(best.predicate) : best.status;
  // If all statements about an event have the same status, such as PLANNED, the event has it too.
  const statuses = new Set(
    own.filter(({ predicate, basis }) => basis === 'STATED' && !predicate.startsWith('metric/')).map(({ status }) => status),
  );
  return takesPlace && statuses.size === 1 ? [...statuses][0] : undefined;
}

/**
 * The value of a fact from the statements about an entity: the best value or, for a list, all. `saidOn` gives the last day a document said
 * it.
 */
export function factValue(
  fact: FactModel,
  own: readonly GraphStatement[],
  saidOn: (statement: GraphStatement) => number,
): FactContent | undefined {
  // A statement without a time holds when it is said: so a text of 2023 takes precedence over a plan of 2022.
  const latest = (statement: GraphStatement) => {
    const time = statement.when ?? statement.date;
    return time ? span(time).start : saidOn(statement);
  };
  const candidates = own
    .filter(({ predicate }) => predicate === fact.field)
    // A planned opening must not be shown as the opening.
    .filter(({ status }) => (fact.value !== 'date' && !fact.many) || fact.planned || HOLDS.has(status))
    .filter((statement) => !fact.many || !linkIsDoubtful(statement)) // a list cannot show which of its values are doubtful
    .sort(
      (a, b) =>
        Number(linkIsDoubtful(a)) - Number(linkIsDoubtful(b)) ||
        MOST_CERTAIN.indexOf(a.basis) - MOST_CERTAIN.indexOf(b.basis) ||
        latest(b) - latest(a),
    );
  const values = candidates.flatMap((statement) => read(fact, statement) ?? []);
  if (fact.value === 'wording') return values.sort((a, b) => WORDINGS.indexOf(String(a)) - WORDINGS.indexOf(String(b)))[0];
  if (fact.many) return [...new Set(values)];
  return fact.value === 'text' ? [...new Set(values)].join('、') || undefined : values[0]; // several texts, such as two authors, are joined
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
