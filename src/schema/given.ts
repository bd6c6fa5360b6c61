/** What a request gives of an input type, at any depth: any of its fields, each with a value or with null. */
export type Given<Input> = { [Field in keyof Input]?: Value<Input[Field]> | null };

type Value<Type> = Type extends readonly unknown[] ? Type : Type extends object ? Given<Type> : Type;

/** The fields of an input that were given, without those that are null or left out. */
export function fieldsGiven<Input extends object>(input: Given<Input> | null | undefined): Given<Input> {
  const given: Given<Input> = { ...input };
  for (const field in given) if (given[field] === null || given[field] === undefined) delete given[field];
  return given;
}
