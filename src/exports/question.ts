/** Finds the entities in the answer to a question: the query is extended to select the id of every entity, and these ids are collected. */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

// No question uses this alias, so the added ids can be told apart from what the question itself selects.
const MARK = '_entity';

const field = (name: string, alias?: string, selections?: FieldNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias ? { alias: { kind: Kind.NAME, value: alias } } : {}),
  ...(selections ? { selectionSet: { kind: Kind.SELECTION_SET, selections } } : {}),
});
const ID = field('id', MARK);
/** The fields of types other than entities that hold the ids of entities. */
const IDS_IN: Record<string, FieldNode[]> = {
  GraphNode: [ID],
  GraphEdge: [field('source', `${MARK}Source`), field('target', `${MARK}Target`)],
  Statement: [field('subject', `${MARK}Subject`, [ID]), field('object', `${MARK}Object`, [ID])],
};

/** Returns the query with the id of every entity, graph node, edge end, and statement subject and object added to its selections. */
export function withIds(schema: GraphQLSchema, query: string): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet: {
        // The fields are added when leaving the selection, so that they are not visited themselves.
        leave(set) {
          const type = types.getParentType();
          if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
          const stored = type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity');
          const more = stored ? [ID] : IDS_IN[type.name];
          return more && { ...set, selections: [...more, ...set.selections] };
        },
      },
    }),
  );
}

/** Returns every id that `withIds` added to an answer, each once. */
export function idsIn(answer: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(answer)) for (const each of answer) idsIn(each, found);
  else if (answer && typeof answer === 'object') {
    for (const [key, value] of Object.entries(answer)) {
      if (key.startsWith(MARK) && typeof value === 'string') found.add(value);
      else idsIn(value, found);
    }
  }
  return found;
}
