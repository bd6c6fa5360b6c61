/** Reads the YAML files of the seeds into plain records, each with its file and line. check.ts checks what they mean. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { fold } from '../names/fold.ts';
import type { NameKind } from '../schema/enums.ts';
import { readPrinted, withPrinted } from './printed.ts';
import { entity, explanation, leftOut, names, type SeedFault, type SeedName, type Seeds, statement } from './records.ts';

const TRADITIONAL = /[贛粵灣區開發國際鐵龍東電業產進與園會廣資務動聯應環標準協議訂導線車運輸兩萬億]/;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;
const WORD = /\p{Script=Latin}{2}/u; // at least two letters in a row: 1+5+N and 12345 are not English
const langOf = (text: string) => (LATIN.test(text) && WORD.test(text) ? 'EN' : TRADITIONAL.test(text) ? 'ZH_HANT' : 'ZH_HANS');

function namesOf(id: string, given: z.infer<typeof names>): SeedName[] {
  const forms: Omit<SeedName, 'basis' | 'documentIds'>[] = [{ text: given.official, lang: 'ZH_HANS', kind: 'OFFICIAL' }];
  const traditional = given['zh-hant']; // if it is another name than the official one, such as 贛州 for 赣州市, it counts as a short name
  if (traditional)
    forms.push({ text: traditional, lang: 'ZH_HANT', kind: fold(traditional) === fold(given.official) ? 'OFFICIAL' : 'SHORT' });
  forms.push({ text: given.en, lang: 'EN', kind: 'TRANSLATION' });
  const others: [texts: readonly string[], kind: NameKind][] = [
    [given.english, 'TRANSLATION'],
    [given.short, 'SHORT'],
    [given.former, 'FORMER'],
    [given.variant, 'VARIANT'],
    [given.corrupted, 'CORRUPTED'],
  ];
  for (const [texts, kind] of others) for (const text of texts) forms.push({ text, lang: langOf(text), kind });
  // All names of investments and metrics are our own; no document prints them.
  const ours = (text: string, lang: string) =>
    (lang === 'EN' && !given.printed.includes(text)) || /^(investment|metric)\//.test(id) || given.background.includes(text);
  return forms
    .filter(({ text }, i) => forms.findIndex((other) => other.text === text) === i)
    .map((form) => ({ ...form, basis: ours(form.text, form.lang) ? ('BACKGROUND' as const) : ('STATED' as const), documentIds: [] }));
}

/** Reads all seeds. If a record is wrong, the others are still read, so that all faults can be reported at once. */
export function readSeeds(seedsDir: string): Seeds {
  const seeds: Seeds = { entities: [], statements: [], leftOut: [], explanations: [], faults: [], unreadable: false };
  const files = ['documents.yaml', 'metrics.yaml', ...list(seedsDir, 'entities')];
  for (const file of files) {
    for (const [key, value, where] of entries(seedsDir, file, seeds)) {
      const record = checked(entity, value, where, seeds.faults);
      if (record) seeds.entities.push({ ...record, id: key, where, names: namesOf(key, record.names) });
    }
  }
  for (const file of ['background.yaml', ...list(seedsDir, 'statements')]) {
    const { root, place } = parse(seedsDir, file, seeds);
    if (!root) continue;
    const listed = <Schema extends z.ZodType>(key: string, schema: Schema) => {
      const items = root.get(key);
      return (isSeq<Node>(items) ? items.items : []).flatMap((item) => {
        const where = place(item);
        const record = checked(schema, item.toJSON(), where, seeds.faults);
        return record === undefined ? [] : [{ record, where }];
      });
    };
    const document = root.has('document') ? String(root.get('document')) : undefined;
    if (!isSeq(root.get('statements'))) seeds.faults.push({ at: file, message: "expected a list 'statements'" });
    seeds.statements.push(...listed('statements', statement).map(({ record, where }) => ({ ...record, where, document })));
    seeds.explanations.push(...listed('explanations', explanation).map(({ record, where }) => ({ ...record, where })));
    if (document) seeds.leftOut.push(...listed('leftOut', leftOut).map(({ record, where }) => ({ ...record, where, document })));
  }
  seeds.entities = withPrinted(seeds.entities, readPrinted(seedsDir));
  return seeds;
}

const list = (seedsDir: string, folder: string) =>
  existsSync(join(seedsDir, folder))
    ? readdirSync(join(seedsDir, folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : [];

function parse(seedsDir: string, file: string, seeds: Seeds) {
  const { faults } = seeds;
  const path = join(seedsDir, file);
  const lines = new LineCounter();
  const shown = relative(process.cwd(), path);
  const place = (node: Node) => `${shown}:${lines.linePos(node.range?.[0] ?? 0).line}`;
  if (!existsSync(path)) {
    faults.push({ at: shown, message: 'is missing' });
    seeds.unreadable = true;
    return { place };
  }
  // With the failsafe schema every scalar stays a string, so that 3.10 keeps its zero and 2021-12 its form.
  const yaml = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, schema: 'failsafe' });
  for (const error of yaml.errors)
    faults.push({ at: `${shown}:${error.linePos?.[0].line ?? 1}`, message: error.message.replace(/\n.*/s, '') });
  // Aliases are refused, because a small file with nested aliases can expand to more than fits into memory.
  let aliased = false;
  visit(yaml, {
    Alias(_, alias) {
      aliased = true;
      faults.push({ at: place(alias), message: `*${alias.source} is an alias`, hint: 'write the value out' });
      return visit.BREAK;
    },
  });
  const root = yaml.contents;
  if (yaml.errors.length || aliased || !isMap<Node, Node>(root)) {
    if (!yaml.errors.length && !aliased) faults.push({ at: shown, message: 'expected a map' });
    seeds.unreadable = true;
    return { place };
  }
  return { root, place };
}

function* entries(seedsDir: string, file: string, seeds: Seeds): Generator<[string, unknown, string]> {
  const { root, place } = parse(seedsDir, file, seeds);
  for (const pair of root?.items ?? []) yield [String(pair.key), pair.value?.toJSON(), place(pair.key)];
}

function checked<T extends z.ZodType>(schema: T, value: unknown, at: string, faults: SeedFault[]): z.infer<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    faults.push({ at, message: `${issue.path.join('.') || 'record'}: ${issue.message}`, hint: 'docs/seeds.md has the format' });
  }
  return undefined;
}
