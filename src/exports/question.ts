/** The entities of a question's answer: the question is asked with the id of every entity beside what it selects. */
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

// A name that no question gives to anything, so that what it brings is told from what was asked.
const MARK = '_entity';

const field = (name: string, alias?: string, selections?: FieldNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias ? { alias: { kind: Kind.NAME, value: alias } } : {}),
  ...(selections ? { selectionSet: { kind: Kind.SELECTION_SET, selections } } : {}),
});
const ID = field('id', MARK);
/** What of a type that is no entity says which entities it speaks of. */
const SPEAKS_OF: Record<string, FieldNode[]> = {
  GraphNode: [ID],
  GraphEdge: [field('source', `${MARK}Source`), field('target', `${MARK}Target`)],
  Statement: [field('subject', `${MARK}Subject`, [ID]), field('object', `${MARK}Object`, [ID])],
};

/** The question with the ids of all entities beside what it selects of them, of nodes and edges, and of statements. */
export function withIds(schema: GraphQLSchema, query: string): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet: {
        // On the way back, so that what is added is not visited itself.
        leave(set) {
          const type = types.getParentType();
          if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
          const stored = type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity');
          const more = stored ? [ID] : SPEAKS_OF[type.name];
          return more && { ...set, selections: [...more, ...set.selections] };
        },
      },
    }),
  );
}

/** Every id that `withIds` brought into an answer, each once. */
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
