/** Neo4j keeps no nested values: whatever is neither a scalar nor a list of scalars lies in it as JSON in a string. */
declare const content: unique symbol;

/** JSON of a `T` in a string: `pack` alone makes one, and `unpack` knows what is in it. */
export type Packed<T> = string & { readonly [content]: T };

export const pack = <T>(value: T): Packed<T> => JSON.stringify(value) as Packed<T>;

export const unpack = <T>(text: Packed<T>): T => JSON.parse(text);
