/** Computes the projected relations of the model, which follow from statements with other predicates. */
import { type LinkModel, type Model, relationshipOf, type TypeModel } from '../schema/model.ts';
import type { GraphStatement } from './statements.ts';

/** A relation that a statement states, or that follows from it. */
export interface Leads {
  predicate: string;
  from: string;
  to: string;
}

type TypeOf = (id: string) => TypeModel;

/** The target of a projected relation; undefined if the relation does not follow from this statement. */
function leadsTo({ projected, target }: LinkModel, statement: GraphStatement, typeOf: TypeOf): string | undefined {
  const to = statement.predicate === projected?.predicate ? statement[projected.to] : undefined;
  return to && (target === 'Entity' || typeOf(to).labels.includes(target)) ? to : undefined;
}

/** Whether a projected relation of the subject follows from a statement: if the place of an investment is a park, `park` follows. */
export const follows = (link: LinkModel, statement: GraphStatement, typeOf: TypeOf): boolean =>
  !link.projected?.qualifier && leadsTo(link, statement, typeOf) !== undefined;

/** The projected relations that follow from a statement. */
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

/** The relations that also lead along two others; see `through` in src/schema/declared.ts. */
export function leadingOn({ types }: Model) {
  return types.flatMap(({ name, links }) =>
    [...links.values()].flatMap(({ field, through }) =>
      through ? [{ label: name, predicate: field, first: relationshipOf(through[0]), second: through[1] }] : [],
    ),
  );
}
