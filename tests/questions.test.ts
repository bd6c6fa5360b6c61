/** Every question of the folder questions with its answer. `UPDATE_QUESTIONS=1 npx vitest run tests/questions` writes the answers of today. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS_DIR } from '../src/ground/questions.ts';
import { buildGraphQLSchema } from '../src/resolvers/build.ts';
import { readSeeds } from '../src/seeding/read.ts';
import { textOfQuestion } from './questions.ts';
import { config, serverOfFile } from './support.ts';

const slugs = (extension: string) =>
  readdirSync(QUESTIONS_DIR)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();

const server = serverOfFile();

const schema = buildGraphQLSchema();

describe('a question', () => {
  it.each(slugs('.graphql'))('%s has the answer that is written beside it', async (slug) => {
    const { status, data, errors } = await server.ask(textOfQuestion(slug));
    expect([status, errors]).toEqual([200, undefined]);
    const file = join(QUESTIONS_DIR, `${slug}.json`);
    if (process.env.UPDATE_QUESTIONS) writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
    if (!existsSync(file)) expect.fail(`${slug}.json is missing: UPDATE_QUESTIONS=1 npx vitest run tests/questions`);
    expect(data).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('stands beside every answer', () => {
    expect(slugs('.json').filter((slug) => !slugs('.graphql').includes(slug))).toEqual([]);
  });

  it.each(slugs('.graphql'))('%s selects no sentence of a document: answers are committed', (slug) => {
    const selected: string[] = [];
    const types = new TypeInfo(schema);
    visit(
      parse(textOfQuestion(slug)),
      visitWithTypeInfo(types, { [Kind.FIELD]: ({ name }) => void selected.push(`${types.getParentType()?.name}.${name.value}`) }),
    );
    expect(selected.filter((field) => field === 'Evidence.quote' || field === 'Document.text')).toEqual([]);
  });

  it.each(slugs('.graphql'))('%s begins with its words in Chinese and in English', (slug) => {
    const [chinese, english] = textOfQuestion(slug).split('\n');
    expect(chinese).toMatch(/^# .*\p{Script=Han}/u);
    expect(english).toMatch(/^# [A-Z]/);
  });
});

describe('which Bay Area firms invested in which Ganzhou park, under which policy', () => {
  interface Row {
    id: string;
    investors: { id: string }[];
    investorOrigins: { place: { name: string }; basis: string; statements: { predicate: string; basis: string; doubts: string[] }[] }[];
    when: string | null;
    park: { name: string } | null;
    policies: {
      basis: string;
      rule: string | null;
      statements: { premises: { id: string; subject: { id: string }; predicate: string }[] }[];
    }[];
    evidence: { mention: string }[];
    notStated: string[];
  }
  let rows: Row[];
  const seeds = readSeeds(config.seedsDir).statements;
  const said = (subject: string, predicate: string) => seeds.filter((each) => each.subject === subject && each.predicate === predicate);

  beforeAll(async () => {
    const { data } = await server.ask(textOfQuestion('bay-area-firms-in-ganzhou'));
    const named = await server.ask('{ investments(filter: {investorWithin: "粤港澳大湾区", place: "赣州"}, first: 100) { nodes { id } } }');
    const ids: { id: string }[] = named.data.investments.nodes;
    rows = data.investments.nodes.map((row: Row, at: number) => ({ ...row, ...ids[at] }));
    expect(rows).toHaveLength(ids.length);
    expect(data.investments.totalCount).toBe(rows.length);
  });

  const investors = () => rows.flatMap((row) => row.investors.map(({ id }) => id));

  it('leaves out firms that are not from the Bay Area', () => {
    // Both are named beside the others, and their investments in Ganzhou are in the graph.
    for (const firm of ['geely-technology', 'jiana-energy']) {
      expect(said(`investment/${firm}-ganzhou`, 'investors').map(({ object }) => object)).toEqual([`company/${firm}`]);
      expect(investors()).not.toContain(`company/${firm}`);
    }
    expect(investors().length).toBeGreaterThan(5);
  });

  it('is not just the firms that somebody remembered: every investment in Ganzhou with an origin in the Bay Area is there', () => {
    const stated = seeds.filter(
      ({ predicate, object, subject }) =>
        predicate === 'investorOrigins' &&
        object === 'region/greater-bay-area' &&
        /ganzhou|longgang-xunwu|taojiang|fantawild/.test(subject),
    );
    expect(stated.length).toBeGreaterThan(5);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(stated.map(({ subject }) => subject)));
  });

  it('shows a doubt where an origin is only likely, the very doubt that the seeds have', () => {
    let doubtful = 0;
    for (const { id, investorOrigins } of rows) {
      expect(investorOrigins.length, id).toBeGreaterThan(0);
      const seeded = said(id, 'investorOrigins').filter(({ basis }) => basis === 'STATED');
      const shown = investorOrigins.flatMap(({ statements }) => statements).filter(({ predicate }) => predicate === 'investorOrigins');
      const doubts = (list: { doubts: string[] }[]) => list.map((each) => each.doubts.join()).sort();
      expect(doubts(shown), id).toEqual(doubts(seeded));
      doubtful += shown.filter((each) => each.doubts.length > 0).length;
    }
    expect(doubtful).toBeGreaterThan(3);
    const gree = rows.find((row) => row.investors.some(({ id }) => id === 'company/gree-electric'));
    const origin = gree?.investorOrigins.find(({ place }) => place.name === '粤港澳大湾区');
    expect(origin?.statements.map(({ doubts }) => doubts)).toEqual([['INFERRED_SUBJECT']]);
  });

  it('tells an origin that a document states from a home city that is only known', () => {
    for (const { investorOrigins } of rows) {
      for (const { basis, statements } of investorOrigins) {
        expect(statements.length).toBeGreaterThan(0);
        expect(statements.map((each) => each.basis)).toContain(basis);
        for (const { predicate, basis } of statements)
          expect(['investorOrigins STATED', 'homeCity STATED', 'homeCity BACKGROUND']).toContain(`${predicate} ${basis}`);
      }
    }
    expect(rows.some(({ investorOrigins }) => investorOrigins.some(({ basis }) => basis === 'BACKGROUND'))).toBe(true);
  });

  it('has a row for investors that nobody names, where their origin is stated', () => {
    const unnamed = rows.filter((row) => row.investors.length === 0);
    expect(unnamed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['investment/gba-firms-dinglong-shili-taojiang', 'investment/gba-firms-fantawild-eastern-dawn']),
    );
    for (const { investorOrigins, notStated } of unnamed) {
      expect(notStated).toContain('investors');
      expect(investorOrigins.some(({ basis }) => basis === 'STATED')).toBe(true);
    }
  });

  it('has no policy that a document states, and says so in every row', () => {
    expect(rows.flatMap(({ policies }) => policies).filter(({ basis }) => basis === 'STATED')).toEqual([]);
    expect(rows.filter(({ notStated }) => !notStated.includes('policies'))).toEqual([]);
    for (const { id } of rows) expect(said(id, 'policies')).toEqual([]);
  });

  it('derives a policy in force only for an investment with a date, by a named rule, with its premises', () => {
    const derived = rows.filter(({ policies }) => policies.length > 0);
    expect(derived.length).toBeGreaterThan(0);
    for (const { id, when, policies } of derived) {
      expect(when, id).toBeTruthy();
      for (const { basis, rule, statements } of policies) {
        expect([basis, rule]).toEqual(['DERIVED', 'policy-in-force']);
        for (const { premises } of statements) {
          const predicates = premises.map(({ predicate }) => predicate);
          expect(predicates).toEqual(expect.arrayContaining(['place', 'appliesTo', 'issuedOn', 'wording']));
          expect(premises.find(({ predicate }) => predicate === 'wording')?.subject.id).toBe(id);
        }
      }
    }
  });

  it('names a park only where a document puts the investment into one', () => {
    for (const { id, park, notStated } of rows) {
      const parks = said(id, 'place').filter(({ object, basis }) => object?.startsWith('park/') && basis === 'STATED');
      expect(park !== null, id).toBe(parks.length > 0);
      expect(notStated.includes('park'), id).toBe(parks.length === 0);
    }
    expect(rows.some(({ park }) => park)).toBe(true);
    expect(rows.some(({ park }) => !park)).toBe(true);
  });

  it('cites a passage for every row', () => {
    for (const { id, evidence } of rows) expect(evidence.length, id).toBeGreaterThan(0);
  });
});
