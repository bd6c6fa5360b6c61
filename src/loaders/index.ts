/** Creates the DataLoaders of one request. They cache, so each request needs its own: otherwise it could get the results of another. */
import DataLoader from 'dataloader';
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import type { RowOf } from '../graph/asking.ts';
import type { GraphReads } from '../graph/graph.ts';
import { datesOf, type Model } from '../schema/model.ts';
import { entitiesNamed, type NamedAmong, type Resolution } from './names.ts';
import type { StoredThing, Thing } from './plan/compile.ts';
import { planFor } from './plan/plan.ts';
import { resolvedArguments } from './references.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(graph: GraphReads, model: Model) {
  const loaders = {
    /** Resolves a name or id among all entities or among those of some types. */
    names: new DataLoader<NamedAmong, Resolution, string>((references) => entitiesNamed(graph, references), { cacheKeyFn: JSON.stringify }),

    /** The date on which an entity opened, took place, was signed, issued, founded or published; null if none is known. */
    dates: new DataLoader<string, string | null>(async (ids) => {
      const rows = await graph.ask('entities/dates', { ids, dates: datesOf(model) });
      const found = new Map(rows.map(({ id, date }) => [id, date]));
      return ids.map((id) => found.get(id) ?? null);
    }),

    /** The corpus file of a document. */
    files: new DataLoader<string, RowOf<'documents/files'> | null>(async (ids) => {
      const rows = await graph.ask('documents/files', { ids });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),

    /** Entities by id, read with what the field of `info` selects of them; null if there is no such entity. */
    entities: perField((info, knownBy) => new DataLoader<string, Thing | null>((ids) => stored('Entity', ids, info, knownBy))),

    /** Statements by id, read with what the field of `info` selects of them; null if there is no such statement. */
    statements: perField((info, knownBy) => new DataLoader<string, Thing | null>((ids) => stored('Statement', ids, info, knownBy))),
  };

  /** Reads entities or statements by id: one Cypher statement for all ids of a field, whatever rows of the answer they come from. */
  async function stored(label: 'Entity' | 'Statement', ids: readonly string[], info: GraphQLResolveInfo, knownBy?: number) {
    // If the field returns one entity type, the plan is made for that type alone. A plan for all types would also contain
    // relations of other types with the same name as a field, and these could refuse its cursor as one of another list.
    const named = getNamedType(info.returnType).name;
    const type = model.byName.has(named) ? named : undefined;
    const plan = await planFor(model, info, type ?? label, resolvedArguments(loaders), [], 'n0', knownBy);
    if (!plan) return ids.map(() => null);
    const match = `MATCH (n0:${label}${type ? `:${type}` : ''} {id: id})`; // the index for `id` belongs to the label Entity or Statement
    const rows = await graph.read<[id: string, thing: StoredThing]>(`UNWIND $ids AS id ${match} RETURN id, ${plan.cypher}`, {
      ids,
      a: plan.parameters,
    });
    const found = new Map(rows.map(([id, thing]) => [id, plan.read(thing)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  return loaders;
}

/** One loader per field of an operation: a batch is one Cypher statement, and different fields select different things. */
function perField<T>(create: (info: GraphQLResolveInfo, knownBy?: number) => T) {
  const made = new Map<string, T>();
  /** `knownBy` is a day as yyyymmdd if a field above `info` has that condition; otherwise the plan looks for one in the arguments of the field. */
  return (info: GraphQLResolveInfo, knownBy?: number): T => {
    // The key consists of all nodes of the field: two fields may share their first node through a fragment and differ in the others.
    const field = `${info.fieldNodes.map(({ loc }) => loc?.start).join()} ${knownBy ?? ''}`;
    const loader = made.get(field) ?? create(info, knownBy);
    made.set(field, loader);
    return loader;
  };
}
