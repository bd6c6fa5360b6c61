/**
 * The Cypher files. A file is one question; its path below `cypher/` is its name; its header is its signature:
 *
 *     // question: what it answers, in words
 *     // param name: GraphQLType  what it means      (read as $p.name)
 *     // column name: GraphQLType                    (in the order of RETURN; a column `node` is handed to the plan)
 *     // example: {"name": …}                        (runs on the seeded graph)
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

function parse(name: string, text: string): Question {
  const header = text.split('\n').filter((line) => line.startsWith('//'));
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
  const cypher = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
  return {
    name,
    question: one('question') ?? '',
    parameters: named('param'),
    columns: named('column'),
    example: JSON.parse(one('example') ?? '{}'),
    cypher,
  };
}

const read = (file: string) =>
  parse(
    relative(CYPHER_DIR, file)
      .replaceAll('\\', '/')
      .replace(/\.cypher$/, ''),
    readFileSync(file, 'utf8'),
  );

const files = readdirSync(CYPHER_DIR, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher') && entry.name !== 'schema.cypher')
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** Every Cypher file by its name. */
export const CATALOGUE: ReadonlyMap<string, Question> = new Map(files.map(read).map((question) => [question.name, question]));

/** The text of a file; a name that no file has is a fault of ours. */
export function cypher(name: string): string {
  const question = CATALOGUE.get(name);
  if (!question) throw new Error(`There is no cypher/${name}.cypher`);
  return question.cypher;
}
