/** What the decorators leave on the fields and arguments of the built schema, so that the compiler knows it where it is read back. */
import type { EntityType } from './enums.ts';

declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: the parameters must be those that graphql declares
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** The property of the source that holds the ids of what the field gives: see ByKey. */
    byKey?: string;
    /** The stored properties that the field is computed from: see Reads. */
    reads?: readonly string[];
  }
  interface GraphQLArgumentExtensions {
    /** The types that a reference may be of: see RefersTo. */
    refersTo?: readonly EntityType[];
  }
  interface GraphQLInputFieldExtensions {
    refersTo?: readonly EntityType[];
  }
}
