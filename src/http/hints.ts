/** Adds hints for beginners to the messages with which graphql-js reports an unknown field or argument. */
import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const FIELD = /^Cannot query field "(\w+)" on type "(\w+)"\./;
const ARGUMENT = /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"\./;

const fieldOf = (schema: GraphQLSchema, type: string, field: string): GraphQLField<unknown, unknown> | undefined => {
  const named = schema.getType(type);
  return isObjectType(named) || isInterfaceType(named) ? named.getFields()[field] : undefined;
};

/** Returns the validation message, followed by a hint if one fits. */
export function withHint(schema: GraphQLSchema, message: string): string {
  const hint = hintFor(schema, message);
  return hint ? `${message} ${hint}` : message;
}

function hintFor(schema: GraphQLSchema, message: string): string | undefined {
  const [, field = '', type = ''] = FIELD.exec(message) ?? [];
  for (const inner of ['nodes', 'node']) {
    const inside = fieldOf(schema, type, inner);
    if (inside && fieldOf(schema, getNamedType(inside.type).name, field))
      return `It is a field of what is inside: write ${inner} { ${field} }.`;
  }

  const [, argument = '', parent = '', name = ''] = ARGUMENT.exec(message) ?? [];
  const { args = [] } = fieldOf(schema, parent, name) ?? {};
  if (args.some((each) => each.name === 'ref')) return `Write ref, which takes an id or any name: ${name}(ref: "…").`;
  const filter = args.find((each) => each.name === 'filter');
  const conditions = filter && getNamedType(filter.type);
  if (isInputObjectType(conditions) && conditions.getFields()[argument]) return `Write ${name}(filter: { ${argument}: … }).`;
  return undefined;
}
