/** Neo4j cannot store nested values, so everything but scalars and lists of scalars is stored as a string with JSON. */
declare const content: unique symbol;

/** A string with the JSON of a `T`. Only `pack` creates one, so that `unpack` can return a `T` without a check. */
export type Packed<T> = string & { readonly [content]: T };

export const pack = <T>(value: T): Packed<T> => JSON.stringify(value) as Packed<T>;

export const unpack = <T>(text: Packed<T>): T => JSON.parse(text);
