/**
 * The Cypher files. A file is one question; its path below `cypher/` is its name; its header is its signature (see header.ts), from which
 * `questions.ts` is printed, so that the compiler knows each name, parameter and column.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PartName } from './asking.ts';
import type { Filling } from './header.ts';
import { CYPHER_DIR, type CypherFile, filled, over, PARTS, readFile } from './parts.ts';

const files = readdirSync(CYPHER_DIR, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher') && entry.name !== 'schema.cypher')
  .map((entry) => relative(CYPHER_DIR, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('parts/'))
  .sort();

/** Every Cypher file by its name. */
export const CATALOGUE: ReadonlyMap<string, CypherFile> = new Map(
  files.map((path) => {
    const name = path.replace(/\.cypher$/, '');
    return [name, readFile(name, readFileSync(join(CYPHER_DIR, path), 'utf8'))];
  }),
);

/** The text of a file with its placeholders filled; a name that no file has is a fault of ours. */
export function cypher(name: string, filling?: Filling): string {
  const file = CATALOGUE.get(name);
  if (!file) throw new Error(`There is no cypher/${name}.cypher`);
  return filled(file, filling);
}

const IF_GIVEN = /\(\$p\.(\w+) IS NULL OR\s/g;

/**
 * The text of a file without the conditions that these parameters do not ask for: `($p.kind IS NULL OR …)` is left out where kind is
 * null. The answer is the same; but Neo4j's planner pays for every condition of a text, used or not, and more than for running it.
 */
export function cypherFor(name: string, parameters: Readonly<Record<string, unknown>>, filling?: Filling): string {
  let text = cypher(name, filling);
  for (const [condition, parameter = ''] of [...text.matchAll(IF_GIVEN)]) {
    if (parameters[parameter] !== null) continue;
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
export function conditionsOf(part: PartName, variable: string, parameters: string): Condition[] {
  const file = PARTS.get(part);
  if (!file) throw new Error(`There is no cypher/parts/${part}.cypher`);
  const text = over(file, variable).replaceAll('$p.', `${parameters}.`);
  const conditions: Condition[] = [];
  let end = 0;
  for (const { index, 0: guard } of text.matchAll(new RegExp(`\\(${parameters.replaceAll('$', '\\$')}\\.\\w+ IS NULL OR\\s`, 'g'))) {
    if (index < end) continue; // within another
    end = endOfParentheses(text, index);
    const [parameter = ''] = guard.slice(parameters.length + 2).split(' ');
    conditions.push({ parameter, cypher: text.slice(index, end) });
  }
  return conditions;
}
