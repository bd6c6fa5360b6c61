/** Relations that follow from what statements say with other predicates, as the model declares them. */
import { type LinkModel, type Model, relationshipOf, type TypeModel } from '../schema/model.ts';
import type { GraphStatement } from './statements.ts';

/** A relation that a statement says, or that follows from it. */
export interface Leads {
  predicate: string;
  from: string;
  to: string;
}

type TypeOf = (id: string) => TypeModel;

/** Where a projected relation leads, if it follows from this statement. */
function leadsTo({ projected, target }: LinkModel, statement: GraphStatement, typeOf: TypeOf): string | undefined {
  const to = statement.predicate === projected?.predicate ? statement[projected.to] : undefined;
  return to && (target === 'Entity' || typeOf(to).labels.includes(target)) ? to : undefined;
}

/** Whether a relation of the subject follows from a statement: an investment whose place is a park is in that park. */
export const follows = (link: LinkModel, statement: GraphStatement, typeOf: TypeOf): boolean =>
  !link.projected?.qualifier && leadsTo(link, statement, typeOf) !== undefined;

/** The relations that follow from a statement besides its own. */
export function following(statement: GraphStatement, typeOf: TypeOf): Leads[] {
  const { subject, qualifiers } = statement;
  const starts = [
    { role: undefined, id: subject },
    ...qualifiers.flatMap(({ role, entityId }) => (entityId ? [{ role, id: entityId }] : [])),
  ];
  return starts.flatMap(({ role, id }) =>
    [...typeOf(id).links.values()].flatMap((link) => {
      if (!link.projected || link.projected.qualifier !== role) return [];
      const to = leadsTo(link, statement, typeOf);
      return to ? [{ predicate: link.field, from: id, to }] : [];
    }),
  );
}

/** Relations that also lead on: to where the second of two relations leads from what the first leads to. */
export function leadingOn({ types }: Model) {
  return types.flatMap(({ name, links }) =>
    [...links.values()].flatMap(({ field, through }) =>
      through ? [{ label: name, predicate: field, first: relationshipOf(through[0]), second: through[1] }] : [],
    ),
  );
}
