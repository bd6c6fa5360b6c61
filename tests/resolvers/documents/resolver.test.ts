/** The texts of documents and the passages that are quoted from them, with and without a corpus. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/ground/corpus.ts';
import { config, serverOfFile, sharedServer } from '../../support.ts';

const { data } = serverOfFile();

describe('where there are no texts', () => {
  it('quotes and texts are null and everything else is there', async () => {
    const bare = await sharedServer({ corpus: new Corpus(undefined) });
    try {
      const { data, errors } = await bare.ask(
        '{ graph { corpusPresent } documents { nodes { text file } } statements(filter: {basis: [STATED]}, first: 5) { nodes { evidence { quote mention } } } }',
      );
      expect(errors).toBeUndefined();
      expect(data.graph.corpusPresent).toBe(false);
      expect(data.documents.nodes.map(({ text }: { text: unknown }) => text)).toEqual([null, null, null, null, null]);
      for (const { evidence } of data.statements.nodes) expect(evidence[0]).toEqual({ quote: null, mention: expect.stringMatching(/./) });
    } finally {
      await bare.close();
    }
  });
});

describe.skipIf(!config.corpusDir)('where the texts are at hand (skipped without CORPUS_DIR)', () => {
  it('a quote is what stands at its ranges, piece by piece, with the hash that was taken of it', async () => {
    const { documents } = await data('{ documents { nodes { id text sha256 } } }');
    const texts = new Map<string, string>(documents.nodes.map(({ id, text }: { id: string; text: string }) => [id, text]));
    for (const { text, sha256 } of documents.nodes) expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    const { statements } = await data(
      '{ statements(filter: {basis: [STATED]}, first: 100) { nodes { evidence { quote document { id } pieces { start end sha256 } } } } }',
    );
    const passages = statements.nodes.flatMap(({ evidence }: { evidence: unknown[] }) => evidence) as {
      quote: string;
      document: { id: string };
      pieces: { start: number; end: number; sha256: string }[];
    }[];
    expect(passages.length).toBeGreaterThan(100 - 1);
    for (const { quote, document, pieces } of passages) {
      const cut = pieces.map(({ start, end }) => [...(texts.get(document.id) as string)].slice(start, end).join(''));
      expect(cut.map((piece) => createHash('sha256').update(piece).digest('hex'))).toEqual(pieces.map(({ sha256 }) => sha256));
      expect(quote).toBe(cut.join(' … '));
    }
  });
});
