/** Declares the types of the extensions that our decorators add to the types, fields and arguments of the schema. */
import type { DeclaredFact, DeclaredLink, DeclaredType } from './declared.ts';
import type { EntityType } from './enums.ts';

export interface ReferenceExtensions {
  /** The GraphQL types and interfaces that the argument accepts, as declared by RefersTo. */
  refersTo?: readonly string[];
  /** The entity types of `refersTo`, with those that implement an interface; set when the schema is built. */
  entityTypes?: readonly EntityType[];
}

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: the parameters must be those that graphql declares
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** The property of the parent object with the ids of the entities that the field returns; see ByKey. */
    byKey?: string;
    /** The stored properties from which the field is computed; see Reads. */
    reads?: readonly string[];
    /** The relation that the field is: see Link, Links, LinkList and LinkObjects. */
    link?: DeclaredLink;
    /** The property that the field is: see Fact. */
    fact?: DeclaredFact;
  }
  // biome-ignore lint/suspicious/noExplicitAny: the parameters must be those that graphql declares here
  interface GraphQLObjectTypeExtensions<_TSource = any, _TContext = any> {
    /** The entity type that belongs to the GraphQL type; see Type. */
    entityType?: DeclaredType;
  }
  interface GraphQLArgumentExtensions extends ReferenceExtensions {}
  interface GraphQLInputFieldExtensions extends ReferenceExtensions {}
}
