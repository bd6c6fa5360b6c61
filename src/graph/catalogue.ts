/**
 * The Cypher files. Each file is one question. Its name is its path below `cypher/`, and its header declares its signature (see header.ts).
 * `questions.ts` is generated from the headers, so that the compiler knows every name, parameter and column.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ParametersOf, PartName } from './asking.ts';
import type { Filling } from './header.ts';
import { CYPHER_DIR, type CypherFile, filled, PARTS, readFile, withVariable } from './parts.ts';

const files = readdirSync(CYPHER_DIR, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher') && entry.name !== 'schema.cypher')
  .map((entry) => relative(CYPHER_DIR, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('parts/'))
  .sort();

/** Every question by its name; the files in `cypher/parts` are not among them. */
export const CATALOGUE: ReadonlyMap<string, CypherFile> = new Map(
  files.map((path) => {
    const name = path.replace(/\.cypher$/, '');
    return [name, readFile(name, readFileSync(join(CYPHER_DIR, path), 'utf8'))];
  }),
);

/** The text of a question with its placeholders replaced. Throws if there is no such file, which is a bug in the caller. */
export function cypher(name: string, filling?: Filling): string {
  const file = CATALOGUE.get(name);
  if (!file) throw new Error(`There is no cypher/${name}.cypher`);
  return filled(file, filling);
}

const IF_GIVEN = /\(\$p\.(\w+) IS NULL OR\s/g;

/**
 * The text of a question for these parameters. If a parameter is null, its condition, such as `($p.kind IS NULL OR …)`, is replaced by
 * `true`. The result is the same, but Neo4j takes time to plan every condition, used or not, and more than it takes to run the query.
 */
export function cypherFor(name: string, parameters: Readonly<Record<string, unknown>>, filling?: Filling): string {
  let text = cypher(name, filling);
  for (const [condition, parameter = ''] of [...text.matchAll(IF_GIVEN)]) {
    if (parameters[parameter] !== null) continue;
    const start = text.indexOf(condition);
    // A condition inside another one that was removed is gone already.
    if (start >= 0) text = `${text.slice(0, start)}true${text.slice(endOfParentheses(text, start))}`;
  }
  return text;
}

/** The position after the parenthesis that closes the one at `start`. String literals in conditions must not contain parentheses. */
function endOfParentheses(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') open++;
    if (text[at] === ')' && --open === 0) return at + 1;
  }
  return text.length;
}

/** A condition that is needed only if `parameter` is not null. */
export interface Condition<Parameter extends string = string> {
  parameter: Parameter;
  cypher: string;
}

/** The conditions of a part, with `it` replaced by `variable` and `$p` replaced by the expression `parameters`. */
export function conditionsOf<Part extends PartName>(
  part: Part,
  variable: string,
  parameters: string,
): Condition<keyof ParametersOf<Part> & string>[] {
  const file = PARTS.get(part);
  if (!file) throw new Error(`There is no cypher/parts/${part}.cypher`);
  const text = withVariable(file, variable).replaceAll('$p.', `${parameters}.`);
  const declared = (name: string): name is keyof ParametersOf<Part> & string => file.parameters.some((each) => each.name === name);
  const conditions: Condition<keyof ParametersOf<Part> & string>[] = [];
  let end = 0;
  for (const { index, 0: guard } of text.matchAll(new RegExp(`\\(${parameters.replaceAll('$', '\\$')}\\.\\w+ IS NULL OR\\s`, 'g'))) {
    if (index < end) continue; // inside the previous condition
    end = endOfParentheses(text, index);
    const [parameter = ''] = guard.slice(parameters.length + 2).split(' ');
    if (declared(parameter)) conditions.push({ parameter, cypher: text.slice(index, end) });
  }
  return conditions;
}
