/** The seeds as plain records: what a file of `seeds/` may hold, checked by its form alone. */
import { z } from 'zod';
import { Basis, Comparator, Doubt, type NameKind, Status, valuesOf } from '../schema/enums.ts';

/** Something wrong in the seeds: where, what, and what would help. */
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
/** A figure of a document that is in no statement on purpose. */
export type SeedLeftOut = z.infer<typeof leftOut> & { where: string; document: string };

export const explanation = z.strictObject({ subject: z.string(), predicate: z.string(), explanation: z.string().min(1) });
/** Why statements that contradict each other do so, in our own words, where that is known. */
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
  /** Which of these no document prints. */
  background: words.default([]),
  /** Which English ones a document prints: the others are ours. */
  printed: words.default([]),
});
export const entity = z.strictObject({
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
