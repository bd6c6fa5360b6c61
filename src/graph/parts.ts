/**
 * Replaces the placeholders in the text of a Cypher file. There are two kinds:
 *
 * - `{{entity of node}}` inserts conditions that several questions share: the text of `cypher/parts/entity.cypher`, with its variable `it`
 *   replaced by `node`. The parameters of the part become parameters of the question, and its example supplies what the question's own
 *   example leaves out.
 * - `{{hops}}` is a range of integers, for a position where Cypher takes no parameter. The header declares it, and the caller gives it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ground/root.ts';
import { type Filling, type Header, readHeader } from './header.ts';

export const CYPHER_DIR = join(ROOT, 'cypher');
const PARTS_DIR = join(CYPHER_DIR, 'parts');

/** A Cypher file with its parts inserted. */
export interface CypherFile extends Header {
  name: string;
  /** The header as it stands in the file, without the parameters of the parts. */
  comments: string;
  /** The names of the parts that the file itself names, each once; parts inside these are not listed. */
  parts: string[];
  /**
   * The text without comments, because otherwise Neo4j would have to plan the query again whenever a comment changes. `{{hops}}` has not
   * been replaced in it yet.
   */
  cypher: string;
}

const PLACEHOLDER = /\{\{(.*?)\}\}/g;
const PART = /^(\w+) of (\w+)$/;

/** The text of a part with `it` replaced by a variable. */
export const withVariable = ({ cypher }: CypherFile, variable: string) => cypher.replace(/\bit\b/g, variable);

/** Parses the text of a file. Throws if it contains a placeholder that is not declared, or lacks one that is. */
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
      return withVariable(file, variable).replaceAll('\n', `\n${/^ */.exec(line)?.[0]}`);
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

/** The text of a file with its placeholders replaced. Throws unless exactly the declared ones are given, each within its limits. */
export function filled({ name, cypher, placeholders }: CypherFile, filling: Filling = {}): string {
  const wrong = (message: string) => new Error(`cypher/${name}.cypher: ${message}`);
  for (const given of Object.keys(filling)) {
    if (!placeholders.some((each) => each.name === given)) throw wrong(`there is no placeholder ${given} to fill`);
  }
  return placeholders.reduce((text, { name: placeholder, within: [lowest, highest] }) => {
    const range = filling[placeholder];
    if (!range) throw wrong(`the placeholder ${placeholder} is not filled`);
    const [least, most] = range;
    // Cypher does not allow {0,0}, so the upper end is at least 1.
    if (!range.every(Number.isInteger) || least < lowest || most < Math.max(least, 1) || most > highest) {
      throw wrong(
        `the placeholder ${placeholder} is filled with ${least} to ${most}: expected whole numbers within ${lowest} to ${highest}`,
      );
    }
    return text.replaceAll(`{{${placeholder}}}`, `{${least},${most}}`);
  }, cypher);
}

/** Every part by its name. A part that others contain is read before them. */
export const PARTS = new Map<string, CypherFile>();

const texts = new Map(
  readdirSync(PARTS_DIR)
    .sort()
    .map((file) => [file.replace(/\.cypher$/, ''), readFileSync(join(PARTS_DIR, file), 'utf8')]),
);

function readPart(part: string, containing: readonly string[] = []): void {
  if (containing.includes(part)) throw new Error(`cypher/parts/${part}.cypher takes in itself: ${[...containing, part].join(' → ')}`);
  const text = texts.get(part);
  if (text === undefined || PARTS.has(part)) return; // if the part does not exist, the file that contains the placeholder reports it
  for (const [, inner = ''] of text.matchAll(/\{\{(\w+) of \w+\}\}/g)) readPart(inner, [...containing, part]);
  PARTS.set(part, readFile(`parts/${part}`, text));
}

for (const part of texts.keys()) readPart(part);
