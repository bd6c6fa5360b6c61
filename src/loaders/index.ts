/** Every loader of a request, made anew for each, so that no request sees what another was answered. */
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
    /** What a name or id means, among all entities or those of some types. */
    names: new DataLoader<NamedAmong, Resolution, string>((asked) => entitiesNamed(graph, asked), { cacheKeyFn: JSON.stringify }),

    /** When entities happened: the date that each is known by, null where none is. */
    dates: new DataLoader<string, string | null>(async (ids) => {
      const rows = await graph.ask('entities/dates', { ids, dates: datesOf(model) });
      const found = new Map(rows.map(({ id, date }) => [id, date]));
      return ids.map((id) => found.get(id) ?? null);
    }),

    /** Which file of the corpus a document is. */
    files: new DataLoader<string, RowOf<'documents/files'> | null>(async (ids) => {
      const rows = await graph.ask('documents/files', { ids });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),

    /** Entities by id, with what the field that `info` stands at selects of them; null where there is none. */
    entities: perField((info, knownBy) => new DataLoader<string, Thing | null>((ids) => stored('Entity', ids, info, knownBy))),

    /** Statements by id, likewise. */
    statements: perField((info, knownBy) => new DataLoader<string, Thing | null>((ids) => stored('Statement', ids, info, knownBy))),
  };

  /** Rows by key: one statement for all keys of a field, whatever row of the answer they come from. */
  async function stored(label: 'Entity' | 'Statement', ids: readonly string[], info: GraphQLResolveInfo, knownBy?: number) {
    // A field of one type is planned for that type: the relations of the others would cost as much, and refuse its cursors.
    const named = getNamedType(info.returnType).name;
    const type = model.byName.has(named) ? named : undefined;
    const plan = await planFor(model, info, type ?? label, resolvedArguments(loaders), [], 'n0', knownBy);
    if (!plan) return ids.map(() => null);
    const match = `MATCH (n0:${label}${type ? `:${type}` : ''} {id: id})`; // the constraint is on the label
    const rows = await graph.read<[id: string, thing: StoredThing]>(`UNWIND $ids AS id ${match} RETURN id, ${plan.cypher}`, {
      ids,
      a: plan.parameters,
    });
    const found = new Map(rows.map(([id, thing]) => [id, plan.read(thing)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  return loaders;
}

/** One loader for each field of an operation: fields select different things, and a batch is one statement. */
function perField<T>(create: (info: GraphQLResolveInfo, knownBy?: number) => T) {
  const made = new Map<string, T>();
  /** `knownBy`: the day by which they are to have been known, as yyyymmdd, where a field above `info` asked for that. */
  return (info: GraphQLResolveInfo, knownBy?: number): T => {
    // All its nodes: two places may share the first through a fragment and differ in what they add.
    const field = `${info.fieldNodes.map(({ loc }) => loc?.start).join()} ${knownBy ?? ''}`;
    const loader = made.get(field) ?? create(info, knownBy);
    made.set(field, loader);
    return loader;
  };
}
