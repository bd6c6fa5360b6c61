/** Nodes and edges to write, each with what a test says of it and plain values for the rest, and what is written read back. */
import type { ExportedEdge, ExportedNode } from '../../src/exports/graph.ts';
import type { Receipt } from '../../src/exports/receipt.ts';

export const RECEIPT: Receipt = { question: '/export/x?of=<&">', revision: 'r', loadedAt: '2026-01-01T00:00:00.000Z' };

export const nodeOf = (id: string, more: Partial<ExportedNode> = {}): ExportedNode => ({
  id,
  type: 'CITY',
  kind: null,
  label: id,
  labelZh: null,
  labelEn: null,
  names: [],
  degree: 1,
  status: null,
  latitude: null,
  longitude: null,
  when: null,
  whenOf: null,
  start: null,
  end: null,
  precision: null,
  wordings: [],
  documents: [],
  ...more,
});

export const edgeOf = (source: string, target: string, more: Partial<ExportedEdge> = {}): ExportedEdge => ({
  id: `edge/${source}/${target}`,
  source,
  target,
  predicate: 'borders',
  label: 'borders',
  labelZh: '接壤',
  labelEn: 'borders',
  weight: 1,
  status: 'DONE',
  basis: 'STATED',
  doubtful: false,
  doubtfulWeight: 0,
  doubts: [],
  start: null,
  end: null,
  precision: null,
  timeKind: null,
  statements: ['statement/a'],
  citations: ['document/one@0-4'],
  ...more,
});

export async function* items<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

export async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}
export const whole = async (pieces: AsyncIterable<string>) => (await all(pieces)).join('');
