/**
 * Prints a Cypher file so that it can be pasted into a Neo4j console: its header, a line that sets `$p` to the example, and its full text.
 */
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { Fault } from '../ground/errors.ts';
import { CATALOGUE } from './catalogue.ts';
import { filled, PARTS } from './parts.ts';

/** The text for the question of this name. If there is none, throws an error that suggests similar names. */
export function shownCypher(name: string): string {
  const file = CATALOGUE.get(name) ?? PARTS.get(name.replace(/^parts\//, ''));
  if (file) return [file.comments, `// :param p => ${literal(file.example)}`, `${filled(file, file.filling)};`].join('\n');
  const names = [...CATALOGUE.keys(), ...[...PARTS.keys()].map((part) => `parts/${part}`)];
  const folder = names.filter((each) => each.startsWith(`${name.split('/')[0]}/`));
  const near = suggestionList(name, names).slice(0, 5);
  const instead = near.length ? near : folder.length ? folder : names;
  throw new Fault('BAD_USER_INPUT', `There is no cypher/${name}.cypher. Did you mean ${instead.join(', ')}?`);
}

/** A value as a Cypher literal: like JSON, but without quotes around the keys of maps. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${literal(each)}`)
    .join(', ')}}`;
}
