/** Reads `seeds/*.yaml` into plain records, every one with the place it stands at. What they mean is checked in check.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { fold } from '../names/fold.ts';
import { Basis, Comparator, Doubt, type NameKind, Status } from '../schema/enums.ts';
import { readPrinted, withPrinted } from './printed.ts';

/** Something wrong in the seeds: where, what, and what would help. */
export interface SeedFault {
  at: string;
  message: string;
  hint?: string;
}

const words = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const one = <T extends Record<string, string>>(values: T) => z.enum(Object.keys(values) as [keyof T & string]);

const quantity = z.strictObject({
  value: z.string().regex(/^-?\d+(\.\d+)?$/, 'expected a plain decimal such as 416.5'),
  unit: z.string().min(1),
  comparator: one(Comparator).default('EXACT'),
  printed: z.string().min(1).optional(),
});
export type SeedQuantity = z.infer<typeof quantity>;

const qualifier = z.union([z.string(), quantity]);
const whole = z.string().regex(/^\d+$/).transform(Number);
const range = z.tuple([whole, whole, z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256')]);
const reference = z.strictObject({ title: z.string().min(1), url: z.string().optional(), retrieved: z.string().optional() });

const statement = z.strictObject({
  subject: z.string(),
  predicate: z.string(),
  object: z.string().optional(),
  quantity: quantity.optional(),
  date: z.string().optional(),
  text: z.string().min(1).optional(),
  qualifiers: z.record(z.string(), z.union([qualifier, z.array(qualifier)])).default({}),
  when: z.string().optional(),
  status: one(Status).default('DONE'),
  basis: one(Basis).default('STATED'),
  doubts: z.array(one(Doubt)).default([]),
  attributedTo: words.default([]),
  mention: z.string().min(1).max(40, 'a mention has at most 40 characters').optional(),
  reading: z.string().optional(),
  note: z.string().optional(),
  references: z.array(reference).default([]),
  at: z.array(range).default([]),
});
export type SeedStatement = z.infer<typeof statement> & { where: string; document?: string };

const leftOut = z.strictObject({
  mention: z.string().min(1).max(40, 'a mention has at most 40 characters'),
  reason: z.string().min(1),
  at: z.array(range).min(1),
});
/** A figure of a document that is in no statement on purpose. */
export type SeedLeftOut = z.infer<typeof leftOut> & { where: string; document: string };

const explanation = z.strictObject({ subject: z.string(), predicate: z.string(), explanation: z.string().min(1) });
/** Why statements that contradict each other do so, in our own words, where that is known. */
export type SeedExplanation = z.infer<typeof explanation> & { where: string };

const names = z.strictObject({
  official: z.string().min(1),
  'zh-hant': z.string().optional(),
  en: z.string().min(1),
  short: words.default([]),
  former: words.default([]),
  variant: words.default([]),
  corrupted: words.default([]),
  english: words.default([]),
  /** Which of these no document prints. */
  background: words.default([]),
  /** Which English ones a document prints: the others are ours. */
  printed: words.default([]),
});
const entity = z.strictObject({
  kind: z.string().optional(),
  names,
  note: z.string().optional(),
  // of metrics and documents alone
  unit: z.string().optional(),
  definition: z.string().optional(),
  shareOf: z.string().optional(),
  file: z.string().optional(),
  sha256: z.string().optional(),
});
export interface SeedName {
  text: string;
  lang: 'ZH_HANS' | 'ZH_HANT' | 'EN';
  kind: NameKind;
  /** STATED where a document prints it; else it is ours. */
  basis: 'STATED' | 'BACKGROUND';
  /** The documents that print it: see printed.ts. */
  documentIds: string[];
}
export type SeedEntity = Omit<z.infer<typeof entity>, 'names'> & { id: string; where: string; names: SeedName[] };

export interface Seeds {
  entities: SeedEntity[];
  statements: SeedStatement[];
  leftOut: SeedLeftOut[];
  explanations: SeedExplanation[];
  faults: SeedFault[];
  /** A file could not be read at all. */
  unreadable: boolean;
}

const TRADITIONAL = /[贛粵灣區開發國際鐵龍東電業產進與園會廣資務動聯應環標準協議訂導線車運輸兩萬億]/;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u;
const WORD = /\p{Script=Latin}{2}/u; // 1+5+N and 12345 are no English
const langOf = (text: string) => (LATIN.test(text) && WORD.test(text) ? 'EN' : TRADITIONAL.test(text) ? 'ZH_HANT' : 'ZH_HANS');

function namesOf(id: string, given: z.infer<typeof names>): SeedName[] {
  const forms: Omit<SeedName, 'basis' | 'documentIds'>[] = [{ text: given.official, lang: 'ZH_HANS', kind: 'OFFICIAL' }];
  const traditional = given['zh-hant']; // a document may print only 贛州 of 赣州市
  if (traditional)
    forms.push({ text: traditional, lang: 'ZH_HANT', kind: fold(traditional) === fold(given.official) ? 'OFFICIAL' : 'SHORT' });
  forms.push({ text: given.en, lang: 'EN', kind: 'TRANSLATION' });
  const rest = { english: 'TRANSLATION', short: 'SHORT', former: 'FORMER', variant: 'VARIANT', corrupted: 'CORRUPTED' } as const;
  for (const [key, kind] of Object.entries(rest)) {
    for (const text of given[key as keyof typeof rest]) forms.push({ text, lang: langOf(text), kind });
  }
  // Investments and metrics have no names but those that we gave them.
  const ours = (text: string, lang: string) =>
    (lang === 'EN' && !given.printed.includes(text)) || /^(investment|metric)\//.test(id) || given.background.includes(text);
  return forms
    .filter(({ text }, i) => forms.findIndex((other) => other.text === text) === i)
    .map((form) => ({ ...form, basis: ours(form.text, form.lang) ? ('BACKGROUND' as const) : ('STATED' as const), documentIds: [] }));
}

/** Reads all seeds; a fault in one record leaves the others readable, so that all faults can be told at once. */
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
    const document = root.has('document') ? String(root.get('document')) : undefined;
    const items = root.get('statements');
    if (!isSeq(items)) seeds.faults.push({ at: file, message: "expected a list 'statements'" });
    for (const item of isSeq(items) ? (items.items as Node[]) : []) {
      const where = place(item);
      const record = checked(statement, item.toJSON(), where, seeds.faults);
      if (record) seeds.statements.push({ ...record, where, document });
    }
    const explained = root.get('explanations');
    for (const item of isSeq(explained) ? (explained.items as Node[]) : []) {
      const where = place(item);
      const record = checked(explanation, item.toJSON(), where, seeds.faults);
      if (record) seeds.explanations.push({ ...record, where });
    }
    const figures = root.get('leftOut');
    for (const item of isSeq(figures) && document ? (figures.items as Node[]) : []) {
      const where = place(item);
      const record = checked(leftOut, item.toJSON(), where, seeds.faults);
      if (record) seeds.leftOut.push({ ...record, where, document: document as string });
    }
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
  // Failsafe: every scalar stays the text it is, so that 3.10 keeps its zero and 2021-12 is no number.
  const yaml = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, schema: 'failsafe' });
  for (const error of yaml.errors)
    faults.push({ at: `${shown}:${error.linePos?.[0].line ?? 1}`, message: error.message.split('\n')[0] as string });
  // Unfolded, a page of aliases can be larger than the memory.
  let aliased = false;
  visit(yaml, {
    Alias(_, alias) {
      aliased = true;
      faults.push({ at: place(alias), message: `*${alias.source} is an alias`, hint: 'write the value out' });
      return visit.BREAK;
    },
  });
  const root = yaml.contents;
  if (yaml.errors.length || aliased || !isMap(root)) {
    if (!yaml.errors.length && !aliased) faults.push({ at: shown, message: 'expected a map' });
    seeds.unreadable = true;
    return { place };
  }
  return { root: root as YAMLMap<Node, Node>, place };
}

function* entries(seedsDir: string, file: string, seeds: Seeds): Generator<[string, unknown, string]> {
  const { root, place } = parse(seedsDir, file, seeds);
  for (const pair of root?.items ?? []) yield [String(pair.key), pair.value?.toJSON(), place(pair.key as Node)];
}

function checked<T extends z.ZodType>(schema: T, value: unknown, at: string, faults: SeedFault[]): z.infer<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    faults.push({ at, message: `${issue.path.join('.') || 'record'}: ${issue.message}`, hint: 'docs/seeds.md has the format' });
  }
  return undefined;
}
