import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serverOfFile } from '../support.ts';

const server = serverOfFile();

const NAMES = ['赣州', '贛深高鐵', 'Ganzhou', 'gan4zhou1', 'lüyou', '格力(赣州)电器有限公司', 'city/ganzhou', '大湾区“菜篮子”', '5G'];
const LUCENE = [
  '"',
  '\\',
  '*',
  '*:*',
  '(',
  ')',
  '[a TO b]',
  '[* TO *]',
  '{',
  '}',
  'AND',
  'OR NOT',
  '&&',
  '||',
  '!',
  '+',
  '-',
  '/',
  '?',
  ':',
  '^9',
  'a~2^9',
];
const FIELDS = ['folded:', 'tokens:*', '_exists_:', '/.*/', '\uff0a\uff1a\uff0a', '\uff21\uff2e\uff24'];
const CYPHER = [
  '`',
  '``',
  '\\u0060',
  '\u0060) DETACH DELETE n //',
  "'",
  "' OR 1=1 --",
  '$p',
  '{id: "x"}',
  '}) MATCH (n) DETACH DELETE n //',
  '"; DROP TABLE names; --',
  'CALL apoc.load.json("http://127.0.0.1")',
  'LOAD CSV FROM "file:///etc/passwd" AS row',
];
const ODD = [
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  'مرحبا',
  '👨‍👩‍👧‍👦',
  '𠮷',
  '\ufdfa',
  'ﬃ',
  'İ',
  '\u0301',
  '__proto__',
  '%00',
  '\r\n',
];
const FLOODS = ['(', ')', '"', '\\', '*', 'a ', 'a~', '\u0301', '\u202e', '😀', '赣', '\ud800', '\ufdfa', 'OR '];

const text = fc.oneof(
  fc
    .array(fc.constantFrom(...NAMES, ...LUCENE, ...FIELDS, ...CYPHER, ...ODD), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...NAMES, ...LUCENE, ...FIELDS), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom(...NAMES, ''), fc.constantFrom(...FLOODS), fc.integer({ min: 1, max: 3000 }))
    .map(([name, one, times]) => name + one.repeat(times)),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)), // surrogates in any order
);

const INSIDES = /lucene|fulltext|parse exception|neo4j|cypher|MATCH \(|at .*\.ts|node_modules/i;
const ASK = 'query ($text: String!, $ref: EntityRef!) { search(text: $text) { score about entity { id } } entity(ref: $ref) { id } }';

it('whatever is typed is text: it finds, is refused in our own words, and changes nothing', async () => {
  const count = async () => (await server.graph.read('MATCH (n) RETURN count(n)'))[0]?.[0];
  const [before, logged] = [await count(), server.logged.length];
  await fc.assert(
    fc.asyncProperty(text, async (text) => {
      const { status, errors = [] } = await server.ask(ASK, { text, ref: text });
      expect([200, 400]).toContain(status);
      for (const { message, extensions } of errors) {
        expect(['BAD_USER_INPUT', 'UNKNOWN_NAME', 'AMBIGUOUS_NAME']).toContain(extensions.code);
        expect(message.replaceAll(text, '')).not.toMatch(INSIDES);
      }
    }),
    { seed: 20260101, numRuns: 150 },
  );
  expect(server.logged.slice(logged)).toEqual([]);
  expect(await count()).toBe(before);
});
