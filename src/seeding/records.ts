/** The schemas of the records in the files of `seeds/`. They check only the form, not the meaning. */
import { z } from 'zod';
import { Basis, Comparator, Doubt, type NameKind, Status, valuesOf } from '../schema/enums.ts';

/** A fault in the seeds: `at` is its file and line, `hint` suggests a repair. */
export interface SeedFault {
  at: string;
  message: string;
  hint?: string;
}

const words = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const one = <T extends Record<string, string>>(values: T) => z.enum(valuesOf(values));

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

export const statement = z.strictObject({
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

export const leftOut = z.strictObject({
  mention: z.string().min(1).max(40, 'a mention has at most 40 characters'),
  reason: z.string().min(1),
  at: z.array(range).min(1),
});
/** A figure of a document that was deliberately left out of the statements. */
export type SeedLeftOut = z.infer<typeof leftOut> & { where: string; document: string };

export const explanation = z.strictObject({ subject: z.string(), predicate: z.string(), explanation: z.string().min(1) });
/** An explanation, in our own words, of why statements contradict each other. */
export type SeedExplanation = z.infer<typeof explanation> & { where: string };

export const names = z.strictObject({
  official: z.string().min(1),
  'zh-hant': z.string().optional(),
  en: z.string().min(1),
  short: words.default([]),
  former: words.default([]),
  variant: words.default([]),
  corrupted: words.default([]),
  english: words.default([]),
  /** The names among these that no document prints. */
  background: words.default([]),
  /** The English names that a document prints; all other English names are our own. */
  printed: words.default([]),
});
export const entity = z.strictObject({
  kind: z.string().optional(),
  names,
  note: z.string().optional(),
  // the following are only for metrics and documents
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
  /** STATED if a document prints the name, BACKGROUND if it is our own. */
  basis: 'STATED' | 'BACKGROUND';
  /** The ids of the documents that print the name; see printed.ts. */
  documentIds: string[];
}
export type SeedEntity = Omit<z.infer<typeof entity>, 'names'> & { id: string; where: string; names: SeedName[] };

export interface Seeds {
  entities: SeedEntity[];
  statements: SeedStatement[];
  leftOut: SeedLeftOut[];
  explanations: SeedExplanation[];
  faults: SeedFault[];
  /** Whether at least one file could not be read at all. */
  unreadable: boolean;
}
