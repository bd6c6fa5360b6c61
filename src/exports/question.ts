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

const ID: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' }, alias: { kind: Kind.NAME, value: '_entity' } };

/** The question with `_entity: id` wherever it selects something of an entity. */
export function withIds(schema: GraphQLSchema, query: string): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    parse(query),
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const type = types.getParentType();
        const stored =
          (isObjectType(type) || isInterfaceType(type)) &&
          (type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity'));
        return stored ? { ...set, selections: [ID, ...set.selections] } : undefined;
      },
    }),
  );
}

/** Every id that `withIds` brought into an answer, each once. */
export function idsIn(answer: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(answer)) for (const each of answer) idsIn(each, found);
  else if (answer && typeof answer === 'object') {
    for (const [key, value] of Object.entries(answer)) key === '_entity' ? found.add(value as string) : idsIn(value, found);
  }
  return found;
}
