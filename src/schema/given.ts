/** An input object as a request may give it: at any depth, each field can be missing, null or a value. */
export type Given<Input> = { [Field in keyof Input]?: Value<Input[Field]> | null };

type Value<Type> = Type extends readonly unknown[] ? Type : Type extends object ? Given<Type> : Type;

/** Returns a copy of an input object without the fields that are null or undefined. Nested objects stay as they are. */
export function fieldsGiven<Input extends object>(input: Given<Input> | null | undefined): Given<Input> {
  const given: Given<Input> = { ...input };
  for (const field in given) if (given[field] === null || given[field] === undefined) delete given[field];
  return given;
}
