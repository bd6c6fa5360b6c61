/**
 * The Cypher files. A file is one question; its path below `cypher/` is its name; its header is its signature:
 *
 *     // question: what it answers, in words
 *     // param name: GraphQLType  what it means      (read as $p.name)
 *     // column name: GraphQLType                    (in the order of RETURN; a column `node` is handed to the plan)
 *     // example: {"name": …}                        (runs on the seeded graph)
 *
 * A line `// with part` in the text stands for what several questions ask alike: the text of `cypher/parts/<part>.cypher`, whose
 * parameters become parameters of the question, and whose example fills what the question's own leaves out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Question {
  name: string;
  question: string;
  parameters: { name: string; type: string }[];
  columns: { name: string; type: string }[];
  example: Record<string, unknown>;
  /** Without its comments, so that a word in a header costs Neo4j no new plan. */
  cypher: string;
}

export const CYPHER_DIR = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'cypher');
const PARTS_DIR = join(CYPHER_DIR, 'parts');

const PART = /^ *\/\/ with (\w+)$/gm;

function parse(name: string, text: string): Question {
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('//'));
  const parts = [...text.matchAll(PART)].map(([, part]) => readFile(join(PARTS_DIR, `${part}.cypher`)));
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
    parameters: [...named('param'), ...parts.flatMap(({ parameters }) => parameters)],
    columns: named('column'),
    example: { ...Object.assign({}, ...parts.map(({ example }) => example)), ...JSON.parse(one('example') ?? '{}') },
    cypher,
  };
}

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

const IF_ASKED = /\(\$p\.(\w+) IS NULL OR /g;

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
