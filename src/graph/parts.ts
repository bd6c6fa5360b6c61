/**
 * Placeholders, which stand visibly in the text of a Cypher file:
 *
 * - `{{entity of node}}` is what several questions ask alike: the text of `cypher/parts/entity.cypher`, an expression over `it`, in which
 *   `it` is that variable. Its parameters become parameters of the question, its example fills what the question's own leaves out.
 * - `{{hops}}` is a range of whole numbers that the header declares and the caller fills in, where Cypher takes no parameter.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ground/root.ts';
import { type Filling, type Header, readHeader } from './header.ts';

export const CYPHER_DIR = join(ROOT, 'cypher');
const PARTS_DIR = join(CYPHER_DIR, 'parts');

/** A file with its parts taken in. */
export interface CypherFile extends Header {
  name: string;
  /** Its header as it is written. */
  comments: string;
  /** Of which parts it took in the texts, each once. */
  parts: string[];
  /** The text without comments, so that a word in a header costs Neo4j no new plan; `{{hops}}` still stands in it. */
  cypher: string;
}

const PLACEHOLDER = /\{\{(.*?)\}\}/g;
const PART = /^(\w+) of (\w+)$/;

/** The text of a part over a variable. */
export const over = ({ cypher }: CypherFile, variable: string) => cypher.replace(/\bit\b/g, variable);

/** Reads a file from its text; throws where a placeholder in it is unknown, or a declared one is not there. */
export function readFile(name: string, text: string): CypherFile {
  const header = readHeader(text);
  const taken = new Map<string, CypherFile>();
  const wrong = (message: string) => new Error(`cypher/${name}.cypher: ${message}`);
  const declared = new Set(header.placeholders.map((each) => each.name));
  const used = new Set<string>();
  const fill = (line: string) =>
    line.replace(PLACEHOLDER, (placeholder, inside: string) => {
      const [, part, variable = ''] = PART.exec(inside) ?? [];
      if (part === undefined) {
        if (!declared.has(inside)) throw wrong(`the placeholder ${placeholder} is not declared in its header`);
        used.add(inside);
        return placeholder;
      }
      const file = PARTS.get(part);
      if (!file) throw wrong(`${placeholder} asks for a part '${part}', and there is no cypher/parts/${part}.cypher`);
      taken.set(part, file);
      return over(file, variable).replaceAll('\n', `\n${/^ */.exec(line)?.[0]}`);
    });
  const cypher = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .map(fill)
    .join('\n')
    .trim();
  for (const each of declared)
    if (!used.has(each)) throw wrong(`its header declares the placeholder ${each}, and {{${each}}} is not in it`);
  const parts = [...taken.values()];
  return {
    ...header,
    name,
    comments: text
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .join('\n'),
    parameters: onceEach([...header.parameters, ...parts.flatMap(({ parameters }) => parameters)]),
    example: { ...Object.assign({}, ...parts.map(({ example }) => example)), ...header.example },
    parts: [...taken.keys()],
    cypher,
  };
}

const onceEach = <T extends { name: string }>(values: readonly T[]): T[] => [...new Map(values.map((each) => [each.name, each])).values()];

/** The text of a file with its placeholders filled; throws unless exactly those that it declares are given, each within its range. */
export function filled({ name, cypher, placeholders }: CypherFile, filling: Filling = {}): string {
  const wrong = (message: string) => new Error(`cypher/${name}.cypher: ${message}`);
  for (const given of Object.keys(filling)) {
    if (!placeholders.some((each) => each.name === given)) throw wrong(`there is no placeholder ${given} to fill`);
  }
  return placeholders.reduce((text, { name: placeholder, within: [lowest, highest] }) => {
    const range = filling[placeholder];
    if (!range) throw wrong(`the placeholder ${placeholder} is not filled`);
    const [least, most] = range;
    if (!range.every(Number.isInteger) || least < lowest || most < Math.max(least, 1) || most > highest) {
      throw wrong(
        `the placeholder ${placeholder} is filled with ${least} to ${most}: expected whole numbers within ${lowest} to ${highest}`,
      );
    }
    return text.replaceAll(`{{${placeholder}}}`, `{${least},${most}}`);
  }, cypher);
}

/** Every part by its name; one that others take in is read before them. */
export const PARTS = new Map<string, CypherFile>();

const texts = new Map(
  readdirSync(PARTS_DIR)
    .sort()
    .map((file) => [file.replace(/\.cypher$/, ''), readFileSync(join(PARTS_DIR, file), 'utf8')]),
);

function readPart(part: string, below: readonly string[] = []): void {
  if (below.includes(part)) throw new Error(`cypher/parts/${part}.cypher takes in itself: ${[...below, part].join(' → ')}`);
  const text = texts.get(part);
  if (text === undefined || PARTS.has(part)) return; // one that is not there is told of by the file that asks for it
  for (const [, inner = ''] of text.matchAll(/\{\{(\w+) of \w+\}\}/g)) readPart(inner, [...below, part]);
  PARTS.set(part, readFile(`parts/${part}`, text));
}

for (const part of texts.keys()) readPart(part);
