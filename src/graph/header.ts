/**
 * The header of a Cypher file is its signature, in comments at its top:
 *
 *     // question: what it answers, in words
 *     // it: Entity                       of a part: what its variable `it` is bound to; `relation` for a relationship between entities
 *     // param name: Type  what it means  (read as $p.name)
 *     //   field: Type  what it means     (a field of the `Map` of the line above)
 *     // placeholder name: 0..5  what it means  (a range of whole numbers within these, which the caller fills in as `{0,3}`)
 *     // column name: Type  what it means (in the order of RETURN; a column `node` is handed to the plan)
 *     // example: {"name": …}             (runs on the seeded graph; of a placeholder [0, 3])
 *
 * Types are written as in GraphQL: its scalars, PartialDate, the enums of src/schema, the types of src/stored, `Packed<…>` for JSON in a
 * string, and `Map` for an object whose fields follow.
 */

/** A parameter, a column, or a field of one of them. */
export interface Declaration {
  name: string;
  type: string;
  words: string;
  /** Of a `Map`. */
  fields: Declaration[];
}

/** Whole numbers from the first to the last. */
export type WholeRange = readonly [least: number, most: number];

/** What a caller fills in beside parameters, and within which range. */
export interface Placeholder {
  name: string;
  within: WholeRange;
}

export interface Header {
  question: string;
  /** Of a part: what its variable is bound to. */
  it: string | undefined;
  parameters: Declaration[];
  columns: Declaration[];
  placeholders: Placeholder[];
  /** Parameters that the question can be asked with, and what then fills its placeholders. */
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

/** A type of a header, taken apart. */
export type HeaderType = { required: boolean } & ({ list: HeaderType } | { packed: HeaderType } | { name: string });

export function readType(text: string): HeaderType {
  const required = text.endsWith('!');
  const plain = required ? text.slice(0, -1) : text;
  if (plain.startsWith('[') && plain.endsWith(']')) return { required, list: readType(plain.slice(1, -1)) };
  if (plain.startsWith('Packed<') && plain.endsWith('>')) return { required, packed: readType(plain.slice(7, -1)) };
  if (!/^\w+$/.test(plain)) throw new Error(`'${text}' is no type: expected one such as String!, [ID!]! or Packed<Quantity!>`);
  return { required, name: plain };
}
