/**
 * Reads the header of a Cypher file: the comments at its top, which declare its signature.
 *
 *     // question: what it answers, in words
 *     // it: Entity                       (only in a part: the label of its variable `it`; `relation` for a relationship between entities)
 *     // param name: Type  what it means  (the text reads it as $p.name)
 *     //   field: Type  what it means     (a field of the `Map` that is declared above)
 *     // placeholder name: 0..5  what it means  (replaced by a range such as {0,3}; the caller gives it, within these limits)
 *     // column name: Type  what it means (in the order of RETURN; the plan reads what is selected of a column `node`)
 *     // example: {"name": …}             (parameters and ranges with which the tests run it on the seeded graph)
 *
 * Types are written as in GraphQL: its scalars, PartialDate, the enums of src/schema, the types of src/stored, `Packed<…>` for JSON in a
 * string, and `Map` for an object whose fields follow.
 */

/** A parameter, a column, or a field of one of them. */
export interface Declaration {
  name: string;
  type: string;
  words: string;
  /** The fields, if the type is a `Map`; otherwise empty. */
  fields: Declaration[];
}

/** A range of integers, both ends included. */
export type WholeRange = readonly [least: number, most: number];

/** A placeholder of a file, and the limits within which the caller may fill it. */
export interface Placeholder {
  name: string;
  within: WholeRange;
}

export interface Header {
  question: string;
  /** Only of a part: the label of its variable `it`, or `relation`. */
  it: string | undefined;
  parameters: Declaration[];
  columns: Declaration[];
  placeholders: Placeholder[];
  /** The parameters of the example; `filling` has the ranges of its placeholders. */
  example: Record<string, unknown>;
  filling: Filling;
}

/** The ranges that fill the placeholders of a file. */
export type Filling = Readonly<Record<string, WholeRange>>;

const isRange = (value: unknown): value is WholeRange => Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);

const DECLARED = /^\/\/ (param|column) (\w+): *([\w[\]<>!]+) *(.*)$/;
const FIELD = /^\/\/ {3}(\w+): *([\w[\]<>!]+) *(.*)$/;
const PLACEHOLDER = /^\/\/ placeholder (\w+): *(\d+)\.\.(\d+)/;

const declaration = (name = '', type = '', words = ''): Declaration => ({ name, type, words, fields: [] });

/** Reads the header of a file from its text. */
export function readHeader(text: string): Header {
  const header: Header = { question: '', it: undefined, parameters: [], columns: [], placeholders: [], example: {}, filling: {} };
  let example: Record<string, unknown> = {};
  let last: Declaration | undefined;
  for (const line of text.split('\n').filter((each) => each.startsWith('//'))) {
    const [, kind, name, type, words] = DECLARED.exec(line) ?? [];
    const [, field, fieldType, fieldWords] = FIELD.exec(line) ?? [];
    const [, placeholder, least, most] = PLACEHOLDER.exec(line) ?? [];
    const [, key, value = ''] = /^\/\/ (question|it|example): *(.*)$/.exec(line) ?? [];
    if (kind) {
      last = declaration(name, type, words);
      (kind === 'param' ? header.parameters : header.columns).push(last);
    } else if (field) last?.fields.push(declaration(field, fieldType, fieldWords));
    else if (placeholder) header.placeholders.push({ name: placeholder, within: [Number(least), Number(most)] });
    else if (key === 'question') header.question = value.trim();
    else if (key === 'it') header.it = value.trim();
    else if (key === 'example') example = JSON.parse(value);
  }
  const { placeholders } = header;
  const isFilling = (name: string) => placeholders.some((each) => each.name === name);
  header.example = Object.fromEntries(Object.entries(example).filter(([name]) => !isFilling(name)));
  header.filling = Object.fromEntries(
    Object.entries(example).flatMap(([name, range]) => (isFilling(name) && isRange(range) ? [[name, range]] : [])),
  );
  return header;
}

/** The parts of a type in a header. */
export type HeaderType = { required: boolean } & ({ list: HeaderType } | { packed: HeaderType } | { name: string });

export function readType(text: string): HeaderType {
  const required = text.endsWith('!');
  const plain = required ? text.slice(0, -1) : text;
  if (plain.startsWith('[') && plain.endsWith(']')) return { required, list: readType(plain.slice(1, -1)) };
  if (plain.startsWith('Packed<') && plain.endsWith('>')) return { required, packed: readType(plain.slice(7, -1)) };
  if (!/^\w+$/.test(plain)) throw new Error(`'${text}' is no type: expected one such as String!, [ID!]! or Packed<Quantity!>`);
  return { required, name: plain };
}
