/** Plans a field: compiles what is selected below it once per selection, and adds the arguments of one request. */
import { type FieldNode, type GraphQLField, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { SPEAKS_OF } from '../../schema/declared.ts';
import type { Model } from '../../schema/model.ts';
import { knownByOf, mayHaveKnownBy } from './as-of.ts';
import { type Arguments, type Compiled, Compiler, type StoredThing, type Thing } from './compile.ts';
import { linkParameters, statementParameters } from './parameters.ts';
import { below, conditional } from './selection.ts';

/** Replaces every name in the arguments of a field by the id it means, and every TimeRef by a date. */
export type ResolveArguments = (
  field: Pick<GraphQLField<unknown, unknown>, 'args'>,
  values: Record<string, unknown>,
) => Promise<Record<string, unknown>>;

/** A compiled selection with the arguments of one request. */
export interface Plan {
  cypher: string;
  parameters: Arguments;
  read(value: StoredThing): Thing;
}

/** The key in {@link Arguments} for the field at which the plan begins. */
const ROOT = 'root';

const compiled = new WeakMap<FieldNode, Map<string, Compiled>>();

/**
 * The plan of what is selected below `path` of the field that `info` stands at, for things of the type `type`.
 * `path` walks through objects that are not stored, such as ['edges', 'node']; `root` is the variable that the thing is bound to;
 * `knownBy` is a day as yyyymmdd if a field above `info` has that condition: then only what was known by that day is selected.
 */
export async function planFor(
  model: Model,
  info: GraphQLResolveInfo,
  type: string,
  resolve: ResolveArguments,
  path: string[] = [],
  root = 'n0',
  knownBy = knownByOf(info),
): Promise<Plan | undefined> {
  const nodes = below(info, getNamedType(info.returnType), info.fieldNodes, path);
  const [first] = nodes;
  if (!first) return undefined;
  // Compiled plans are cached by the first field node. The variants of one node differ in the variables of @skip and @include, which change
  // the selection, and in the further field nodes: two fields may share the first one through a fragment and differ in the others.
  const offsets = nodes.map(({ loc }) => loc?.start);
  // The scope is part of the key too: fields may share all nodes and still differ in whether `knownBy` applies.
  const scope = knownBy !== null || info.fieldNodes.slice(0, 1).some(mayHaveKnownBy) ? ROOT : undefined;
  const variant = JSON.stringify([type, root, scope, offsets, ...[...conditional(info)].map((name) => info.variableValues[name])]);
  const variants = compiled.get(first) ?? new Map<string, Compiled>();
  compiled.set(first, variants);
  let plan = variants.get(variant);
  if (!plan) {
    plan = new Compiler(model, info).compile(root, type, nodes, scope);
    variants.set(variant, plan);
  }
  const { cypher, read, argued } = plan;
  const parameters: Arguments = { [ROOT]: { knownBy } };
  for (const { name, field, node, link, scope } of argued) {
    const values = await resolve(field, getArgumentValues(field, node, info.variableValues));
    const coordinate = `${link.relationship}:${link.field}`;
    const own = (link.relationship === SPEAKS_OF ? statementParameters : linkParameters)(values, coordinate, model, link);
    const above = scope ? parameters[scope]?.knownBy : null;
    parameters[name] = { ...own, knownBy: ('knownBy' in own ? own.knownBy : null) ?? above ?? null };
  }
  return { cypher, parameters, read: (value) => read(value, parameters) };
}
