/** What the decorators leave on the types, fields and arguments of the built schema, so that the compiler knows it where it is read back. */
import type { DeclaredFact, DeclaredLink, DeclaredType } from './declared.ts';
import type { EntityType } from './enums.ts';

export interface ReferenceExtensions {
  /** The GraphQL types that a reference may be of, as they are declared: see RefersTo. */
  refersTo?: readonly string[];
  /** The same as entity types. */
  entityTypes?: readonly EntityType[];
}

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: the parameters must be those that graphql declares
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** The property of the source that holds the ids of what the field gives: see ByKey. */
    byKey?: string;
    /** The stored properties that the field is computed from: see Reads. */
    reads?: readonly string[];
    /** The relation that the field is: see Link, Links, LinkList and LinkObjects. */
    link?: DeclaredLink;
    /** The property that the field is: see Fact. */
    fact?: DeclaredFact;
  }
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  interface GraphQLObjectTypeExtensions<_TSource = any, _TContext = any> {
    /** The entity type that the GraphQL type is: see Type. */
    entityType?: DeclaredType;
  }
  interface GraphQLArgumentExtensions extends ReferenceExtensions {}
  interface GraphQLInputFieldExtensions extends ReferenceExtensions {}
}
