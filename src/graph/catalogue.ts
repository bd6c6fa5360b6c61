/**
 * The Cypher files. A file is one question; its path below `cypher/` is its name; its header is its signature:
 *
 *     // question: what it answers, in words
 *     // param name: GraphQLType  what it means      (read as $p.name)
 *     // column name: GraphQLType                    (in the order of RETURN; a column `node` is handed to the plan)
 *     // example: {"name": …}                        (runs on the seeded graph)
 *
 * A line `// with part of node` in the text stands for what several questions ask alike: the text of `cypher/parts/<part>.cypher`, in
 * which `it` is that variable. Its parameters become parameters of the question, its example fills what the question's own leaves out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../ground/root.ts';

export interface Question {
  name: string;
  question: string;
  parameters: { name: string; type: string }[];
  columns: { name: string; type: string }[];
  example: Record<string, unknown>;
  /** Without its comments, so that a word in a header costs Neo4j no new plan. */
  cypher: string;
}

export const CYPHER_DIR = join(ROOT, 'cypher');
const PARTS_DIR = join(CYPHER_DIR, 'parts');

const PART = /^ *\/\/ with (\w+) of (\w+)$/gm;
const inPart = (part: Question, variable: string) => part.cypher.replace(/\bit\b/g, variable);

function parse(name: string, text: string): Question {
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('//'));
  const parts = [...text.matchAll(PART)].map(([, part, variable]) => {
    const question = readFile(join(PARTS_DIR, `${part}.cypher`));
    return { ...question, cypher: inPart(question, variable as string) };
  });
  const one = (key: string) =>
    header
      .find((line) => line.startsWith(`// ${key}:`))
      ?.slice(key.length + 4)
      .trim();
  const named = (key: string) =>
    header.flatMap((line) => {
      const match = new RegExp(`^// ${key} (\\w+): *([\\w[\\]!]+)`).exec(line);
      return match ? [{ name: match[1] as string, type: match[2] as string }] : [];
    });
  let used = 0;
  const cypher = text
    .replace(PART, () => (parts[used++] as Question).cypher)
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
  return {
    name,
    question: one('question') ?? '',
    parameters: onceEach([...named('param'), ...parts.flatMap(({ parameters }) => parameters)]),
    columns: named('column'),
    example: { ...Object.assign({}, ...parts.map(({ example }) => example)), ...JSON.parse(one('example') ?? '{}') },
    cypher,
  };
}

const onceEach = <T extends { name: string }>(values: readonly T[]): T[] => [...new Map(values.map((each) => [each.name, each])).values()];

const readFile = (file: string): Question =>
  parse(
    relative(CYPHER_DIR, file)
      .replaceAll('\\', '/')
      .replace(/\.cypher$/, ''),
    readFileSync(file, 'utf8'),
  );

const files = readdirSync(CYPHER_DIR, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher') && entry.name !== 'schema.cypher')
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.startsWith(PARTS_DIR))
  .sort();

/** Every Cypher file by its name. */
export const CATALOGUE: ReadonlyMap<string, Question> = new Map(files.map(readFile).map((question) => [question.name, question]));

/** The text of a file; a name that no file has is a fault of ours. */
export function cypher(name: string): string {
  const question = CATALOGUE.get(name);
  if (!question) throw new Error(`There is no cypher/${name}.cypher`);
  return question.cypher;
}

const PARTS = new Map(readdirSync(PARTS_DIR).map((file) => [file.replace(/\.cypher$/, ''), readFile(join(PARTS_DIR, file))]));

/** The parameters that a part declares, with those of the parts in it. */
export function parametersOfPart(name: string): string[] {
  const part = PARTS.get(name);
  if (!part) throw new Error(`There is no cypher/parts/${name}.cypher`);
  return part.parameters.map((parameter) => parameter.name);
}

const IF_ASKED = /\(\$p\.(\w+) IS NULL OR\s/g;

/**
 * The text of a file without the conditions that these parameters do not ask for: `($p.kind IS NULL OR …)` is left out where kind is
 * null. The answer is the same; but Neo4j's planner pays for every condition of a text, used or not, and more than for running it.
 */
export function cypherFor(name: string, parameters: Record<string, unknown>): string {
  let text = cypher(name);
  for (const [condition, parameter] of [...text.matchAll(IF_ASKED)]) {
    if (parameters[parameter as string] !== null) continue;
    const start = text.indexOf(condition);
    // One within another that was left out has gone with it.
    if (start >= 0) text = `${text.slice(0, start)}true${text.slice(endOfParentheses(text, start))}`;
  }
  return text;
}

/** Where the parenthesis that opens at `start` has closed. No condition has one in a text of its own. */
function endOfParentheses(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') open++;
    if (text[at] === ')' && --open === 0) return at + 1;
  }
  return text.length;
}

/** A condition that counts only where `parameter` is given. */
export interface Condition {
  parameter: string;
  cypher: string;
}

/** The conditions of a part, over a variable, with an expression in the place of `$p`. */
export function conditionsOf(part: string, variable: string, parameters: string): Condition[] {
  const text = inPart(PARTS.get(part) as Question, variable).replaceAll('$p.', `${parameters}.`);
  const conditions: Condition[] = [];
  let end = 0;
  for (const { index, 0: guard } of text.matchAll(new RegExp(`\\(${parameters.replaceAll('$', '\\$')}\\.\\w+ IS NULL OR\\s`, 'g'))) {
    if (index < end) continue; // within another
    end = endOfParentheses(text, index);
    conditions.push({ parameter: guard.slice(parameters.length + 2).split(' ')[0] as string, cypher: text.slice(index, end) });
  }
  return conditions;
}
