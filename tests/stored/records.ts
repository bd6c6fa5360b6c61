/** The records of src/stored as they are written there: the compiler forgets interfaces, and tests compare them with what lies in Neo4j. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const STORED = join(import.meta.dirname, '..', '..', 'src', 'stored');

export interface RecordProperty {
  name: string;
  optional: boolean;
  type: string;
  /** What is written above it. */
  sentence: string;
}

const INTERFACE = /^export interface (\w+)(?: extends ([\w, ]+))? \{\n(.*?)^\}/gms;
const own = new Map<string, { above: string[]; properties: RecordProperty[] }>();
for (const file of readdirSync(STORED).sort()) {
  for (const [, name = '', above = '', body = ''] of readFileSync(join(STORED, file), 'utf8').matchAll(INTERFACE)) {
    own.set(name, { above: above.split(', ').filter(Boolean), properties: propertiesIn(body) });
  }
}

function propertiesIn(body: string): RecordProperty[] {
  let sentence = '';
  return body.split('\n').flatMap((line) => {
    const comment = /^ {2}\/\*\* (.*) \*\/$/.exec(line)?.[1];
    const [, name, optional, type = ''] = /^ {2}(\w+)(\??): (.+);$/.exec(line) ?? [];
    if (comment) sentence = comment;
    if (!name) return [];
    const property = { name, optional: optional === '?', type, sentence };
    sentence = '';
    return [property];
  });
}

/** The properties of a record with those that it takes over; undefined where src/stored has no such record. */
export function propertiesOf(record: string): RecordProperty[] | undefined {
  const found = own.get(record);
  return found && [...found.above.flatMap((each) => propertiesOf(each) ?? []), ...found.properties];
}

/** The names of all records. */
export const RECORDS: readonly string[] = [...own.keys()];
