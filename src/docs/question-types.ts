/** Generates src/graph/questions.ts from the headers of the Cypher files: the types of the parameters and columns of every question. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../graph/catalogue.ts';
import { type Declaration, type HeaderType, type Placeholder, readType } from '../graph/header.ts';
import { type CypherFile, PARTS } from '../graph/parts.ts';
import { ROOT } from '../ground/root.ts';

const SCALARS: Record<string, string> = {
  ID: 'string',
  String: 'string',
  PartialDate: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

/** The files in which named types of a header may be declared. */
const FOLDERS = ['schema', 'stored'];

/** Writes the declarations of Cypher files, and records which named types they use, so that these can be imported. */
class Printer {
  private readonly imported = new Map<string, Set<string>>();

  constructor(private readonly file: string) {}

  /** Converts a type of a header to TypeScript; the types of parameters are `readonly`. */
  type(type: HeaderType, fields: readonly Declaration[], readonly: boolean, indent: string): string {
    const or = type.required ? '' : ' | null';
    if ('list' in type) {
      const item = this.type(type.list, fields, readonly, indent);
      return `${readonly ? 'readonly ' : ''}${item.includes('|') || item.startsWith('readonly') ? `(${item})` : item}[]${or}`;
    }
    if ('packed' in type) return `${this.named('Packed')}<${this.type(type.packed, [], false, indent)}>${or}`;
    if (type.name === 'Map') return this.members(fields, readonly, indent) + or;
    return (SCALARS[type.name] ?? this.named(type.name)) + or;
  }

  /** The members of an object type, each with its comment from the header. */
  members(declarations: readonly Declaration[], readonly: boolean, indent: string): string {
    if (!declarations.length) return 'Record<never, never>';
    const deeper = `${indent}  `;
    const short = declarations
      .map(({ name, type, fields }) => `${name}: ${this.type(readType(type), fields, readonly, deeper)}`)
      .join('; ');
    if (declarations.every(({ words }) => !words) && short.length < 100 && !short.includes('\n')) return `{ ${short} }`;
    const lines = declarations.flatMap(({ name, type, words, fields }) => [
      ...(words ? [`${deeper}/** ${words} */`] : []),
      `${deeper}${name}: ${this.type(readType(type), fields, readonly, deeper)};`,
    ]);
    return ['{', ...lines, `${indent}}`].join('\n');
  }

  /** The type of a file's parameters: those that it declares itself, and those of its parts. */
  parameters(file: CypherFile, indent: string): string {
    const ofParts = new Set(file.parts.flatMap((part) => PARTS.get(part)?.parameters ?? []));
    const own = file.parameters.filter((each) => !ofParts.has(each));
    return [
      ...(own.length || !file.parts.length ? [this.members(own, true, indent)] : []),
      ...file.parts.map((part) => `Parts['${part}']`),
    ].join(' & ');
  }

  private named(name: string): string {
    const module = moduleOf(name);
    if (!module) throw new Error(`${this.file}: there is no type '${name}' in ${FOLDERS.map((room) => `src/${room}`).join(' or ')}`);
    this.imported.set(module, (this.imported.get(module) ?? new Set()).add(name));
    return name;
  }

  imports(): Map<string, Set<string>> {
    return this.imported;
  }
}

const sources = FOLDERS.flatMap((room) =>
  readdirSync(join(ROOT, 'src', room))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ module: `../${room}/${file}`, text: readFileSync(join(ROOT, 'src', room, file), 'utf8') })),
);
const moduleOf = (name: string) =>
  sources.find(({ text }) => new RegExp(`^export (interface|type|class) ${name}\\b`, 'm').test(text))?.module;

const member = (name: string, lines: readonly string[], words: string) => [`  /** ${words} */`, `  '${name}': {`, ...lines, '  };'];

const placeholdersOf = (placeholders: readonly Placeholder[]) =>
  placeholders.length ? [`    placeholders: { ${placeholders.map(({ name }) => `${name}: WholeRange`).join('; ')} };`] : [];

/**
 * The text of src/graph/questions.ts. It depends only on the Cypher files, so that it can be generated even if that file is out of date.
 */
export function printedQuestionTypes(): string {
  const imports = new Map<string, Set<string>>([['./header.ts', new Set(['WholeRange'])]]);
  const print = <T>(file: CypherFile, work: (printer: Printer) => T): T => {
    const printer = new Printer(`cypher/${file.name}.cypher`);
    const done = work(printer);
    for (const [module, names] of printer.imports()) imports.set(module, new Set([...(imports.get(module) ?? []), ...names]));
    return done;
  };
  const all = [...CATALOGUE.values()];
  const isList = ({ columns }: CypherFile) => columns.some(({ name }) => name === 'node');
  const parts = [...PARTS].sort(([one], [other]) => (one < other ? -1 : 1));
  const printedParts = parts.flatMap(([name, file]) => [
    `  /** ${file.question} */`,
    `  ${name}: ${print(file, (printer) => printer.parameters(file, '  '))};`,
  ]);
  const questions = all
    .filter((file) => !isList(file))
    .flatMap((file) =>
      print(file, (printer) =>
        member(
          file.name,
          [
            `    parameters: ${printer.parameters(file, '    ')};`,
            ...placeholdersOf(file.placeholders),
            `    row: ${printer.members(file.columns, false, '    ')};`,
          ],
          file.question,
        ),
      ),
    );
  const lists = all
    .filter(isList)
    .flatMap((file) =>
      print(file, (printer) =>
        member(
          file.name,
          [`    parameters: ${printer.parameters(file, '    ')};`, `    node: '${file.columns[0]?.type.replace('!', '')}';`],
          file.question,
        ),
      ),
    );
  return [
    '// Printed by npm run print from the headers of the Cypher files.',
    '// biome-ignore-all format: as it is printed',
    ...[...imports].sort().map(([module, names]) => `import type { ${[...names].sort().join(', ')} } from '${module}';`),
    '',
    '/** What each part adds to the parameters of the questions that take it in. */',
    'export interface Parts {',
    ...printedParts,
    '}',
    '',
    '/** What each question takes and yields, by its name. */',
    'export interface Questions {',
    ...questions,
    '}',
    '',
    '/** The questions that yield what a list holds, as `node`, for the plan to read. */',
    'export interface Lists {',
    ...lists,
    '}',
    '',
  ].join('\n');
}
