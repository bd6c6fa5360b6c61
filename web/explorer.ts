/**
 * Configures GraphiQL's explorer, in which queries are built by clicking: a new argument starts with an example value that has an answer.
 */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLLeafType,
  getNamedType,
  isEnumType,
  Kind,
  type ValueNode,
} from 'graphql';

const EXAMPLE = /\bref: "([^"]+)"/; // every entity type has such an example in its description

type Parent = GraphQLField<unknown, unknown> | GraphQLInputField;

function example(parent: Parent, type: GraphQLLeafType): ValueNode {
  if (isEnumType(type)) return { kind: Kind.ENUM, value: type.getValues()[0]!.name };
  switch (type.name) {
    case 'EntityRef':
      return { kind: Kind.STRING, value: EXAMPLE.exec(getNamedType(parent.type as GraphQLInputType).description ?? '')?.[1] ?? '赣州' };
    case 'PartialDate':
      return { kind: Kind.STRING, value: '2023' };
    case 'Int':
      return { kind: Kind.INT, value: '10' };
    case 'Float':
      return { kind: Kind.FLOAT, value: '0.5' };
    case 'Boolean':
      return { kind: Kind.BOOLEAN, value: true };
    default:
      return { kind: Kind.STRING, value: '赣州' };
  }
}

export const explorer = {
  ...explorerPlugin({ getDefaultScalarArgValue: (parent: Parent, _argument: unknown, type: GraphQLLeafType) => example(parent, type) }),
  title: '拼出查询 Explorer',
};
