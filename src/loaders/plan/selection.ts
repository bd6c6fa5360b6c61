/** Reads what a request selects. graphql-js resolves fragments, aliases, @skip and @include. */
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';

/** The part of a resolver's `info` that is needed to read selections. */
export interface Request {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: Record<string, unknown>;
}

/** Whether a request selects something at `path` below the field of `info`. */
export const selects = (info: GraphQLResolveInfo, ...path: string[]) =>
  below(info, getNamedType(info.returnType), info.fieldNodes, path).length > 0;

/** The field nodes at the end of `path`, which begins below `nodes`. Throws if `path` leads through an interface or union. */
export function below(request: Request, type: GraphQLNamedType, nodes: readonly FieldNode[], path: string[]): FieldNode[] {
  const [name, ...rest] = path;
  if (!name) return [...nodes];
  const found: FieldNode[] = [];
  if (!isObjectType(type)) throw new Error(`${type.name} has no field ${name} that a path could lead through`);
  for (const group of fieldsOf(request, type, nodes).values()) {
    if (group[0]?.name.value === name) found.push(...group);
  }
  const field = type.getFields()[name];
  return field && found.length ? below(request, getNamedType(field.type), found, rest) : [];
}

/** The nodes that select one field in a query; there is at least one. */
export type FieldNodes = [FieldNode, ...FieldNode[]];

/** What is selected of one concrete type, by response key. */
export function fieldsOf({ schema, fragments, variableValues }: Request, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return collectFields(schema, fragments, variableValues, type, selectionSet) as Map<string, FieldNodes>;
}

const known = new WeakMap<OperationDefinitionNode, Set<string>>();

/** The names of the variables in the directives of an operation; their values change what it selects. */
export function conditional({ operation, fragments }: GraphQLResolveInfo): Set<string> {
  const found = known.get(operation);
  if (found) return found;
  const names = new Set<string>();
  const Directive = ({ arguments: given }: DirectiveNode) => {
    for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Directive });
  known.set(operation, names);
  return names;
}
