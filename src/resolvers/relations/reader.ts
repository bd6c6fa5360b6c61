/** Everything some entities are tied to: the relations that the model gives to their types, counted and paged in one statement. */
import type { RowOf } from '../../graph/asking.ts';
import type { GraphReads } from '../../graph/graph.ts';
import { ANY_BASIS, UNDERIVED } from '../../loaders/plan/parameters.ts';
import { strongest } from '../../loaders/plan/strongest.ts';
import type { Basis, EntityType, Status } from '../../schema/enums.ts';
import { type LinkModel, type Model, type TypeModel, typeOf } from '../../schema/model.ts';
import type { RelationDirection } from './types.ts';

/** Which relations are wanted, and which part of them. */
export interface Wanted {
  predicates: readonly string[] | null;
  types: readonly EntityType[] | null;
  includeDoubtful: boolean;
  includeDerived: boolean;
  /** As yyyymmdd. */
  knownBy: number | null;
  after: string;
  limit: number;
}

/** One relation of an entity, with how it is named. */
interface Tied {
  field: string;
  predicate: string;
  direction: RelationDirection;
  labels: [zh: string, en: string];
}

export interface TiedGroup extends Tied {
  count: number;
  leftOut: number;
}

export interface TiedEdge extends Tied {
  /** What cursors name: the field and the other end. */
  key: string;
  nodeId: string;
  status: Status;
  basis: Basis;
  statementIds: string[];
  /** The day by which the other end and the statements are to be shown, as yyyymmdd. */
  knownByDay: number | null;
}

export interface Ties {
  groups: TiedGroup[];
  edges: TiedEdge[];
}

const DIRECTIONS = { out: ['OUT'], in: ['IN'], both: ['OUT', 'IN'] };

/** The relations of some types, in the form of the Cypher file's parameter. By default, each counts the same links as its own field. */
function fieldsOf(types: ReadonlySet<TypeModel>, predicates: readonly string[] | null) {
  const wanted = ({ field, predicate }: LinkModel) =>
    predicate !== undefined && (predicates === null || predicates.includes(predicate) || predicates.includes(field));
  return Object.fromEntries(
    [...types].map(({ entityType, links }) => [
      entityType,
      [...links.values()].filter(wanted).map(({ field, relationship, direction, target, doubtful, derived }) => ({
        field,
        relationship,
        directions: DIRECTIONS[direction],
        target,
        doubtful,
        bases: derived ? ANY_BASIS : UNDERIVED,
      })),
    ]),
  );
}

/** What each of some entities is tied to. Edges are one more than a page where more follow. */
export async function readRelations(graph: GraphReads, model: Model, ids: readonly string[], wanted: Wanted): Promise<Ties[]> {
  const { predicates, ...rest } = wanted;
  const types = new Set(ids.flatMap((id) => typeOf(model, id) ?? []));
  const rows = await graph.ask('graph/relations', { ids, fields: fieldsOf(types, predicates), ...rest });
  return ids.map((id) =>
    tiesOf(
      model,
      rows.filter((row) => row.id === id),
      wanted,
    ),
  );
}

function tiesOf(model: Model, rows: readonly RowOf<'graph/relations'>[], { knownBy, limit }: Wanted): Ties {
  const tied = rows.map(({ id, field, count, leftOut, page }) => ({ ...tiedBy(model, id, field), count, leftOut, page }));
  const groups = tied.map(({ page: _page, ...group }) => group);
  groups.sort((one, other) => other.count - one.count || (one.field < other.field ? -1 : 1));
  const edges = tied.flatMap(({ page, count: _count, leftOut: _leftOut, ...relation }) =>
    page.map(({ other: nodeId, support }): TiedEdge => {
      const { status, basis } = strongest(support.map((each) => [each.status, each.basis, null]));
      const statementIds = [...new Set(support.map(({ statement }) => statement))];
      return { ...relation, key: `${relation.field} ${nodeId}`, nodeId, status, basis, statementIds, knownByDay: knownBy };
    }),
  );
  return { groups, edges: edges.slice(0, limit) };
}

const NAMES: Record<LinkModel['direction'], RelationDirection> = { out: 'OUT', in: 'IN', both: 'BOTH' };

function tiedBy(model: Model, id: string, field: string): Tied {
  const link = typeOf(model, id)?.links.get(field);
  if (!link?.predicate) throw new Error(`${field} of ${id} is no relation that a predicate answers`);
  return { field, predicate: link.predicate, direction: NAMES[link.direction], labels: [link.zh, link.en] };
}
