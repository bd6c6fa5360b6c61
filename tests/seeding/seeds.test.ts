/** The seeds of the project themselves. */
import { describe, expect, it } from 'vitest';
import { checkSeeds, readCorpus } from '../../src/seeding/check.ts';
import { sha256 } from '../../src/seeding/cite.ts';
import { disagreements } from '../../src/seeding/disagreements.ts';
import { Projection } from '../../src/seeding/project.ts';
import { readSeeds } from '../../src/seeding/read.ts';
import { config, model } from '../support.ts';

const seeds = readSeeds(config.seedsDir);
const texts = readCorpus(seeds.entities, config.corpusDir);
const documents = seeds.entities.filter(({ file }) => file);
const projection = new Projection(model(), seeds.entities, seeds.statements);
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('the seeds', () => {
  it('have no fault', () => {
    expect(checkSeeds(seeds, model(), new Map())).toEqual([]);
    expect(documents).toHaveLength(5);
    expect(seeds.statements.length).toBeGreaterThan(1_000);
  });

  it('give evidence for every statement that a document makes, and a reference for every other', () => {
    const wanting = projection.statements.filter(({ basis, evidence, references }) =>
      basis === 'STATED' ? !evidence.length || evidence.some(({ pieces, mention }) => !pieces.length || !mention) : !references.length,
    );
    expect(wanting).toEqual([]);
  });

  it('speak of every entity in some statement', () => {
    const spokenOf = new Set(
      seeds.statements.flatMap(({ subject, predicate, object, qualifiers, attributedTo }) => [
        subject,
        predicate,
        object,
        ...attributedTo,
        ...Object.values(qualifiers).flat(),
      ]),
    );
    expect(seeds.entities.map(({ id }) => id).filter((id) => !spokenOf.has(id))).toEqual([]);
  });

  it('have one entity for one official name and type', () => {
    expect(repeated(seeds.entities.map(({ id, names }) => `${id.split('/')[0]} ${names[0]?.text}`))).toEqual([]);
  });

  it('define every id once, in the order of the alphabet within its file', () => {
    expect(repeated(seeds.entities.map(({ id }) => id))).toEqual([]);
    const sorted = seeds.entities.filter(({ file }) => !file); // documents stand in the order in which they were read
    const fileOf = (i: number) => sorted[i]?.where.split(':')[0];
    expect(sorted.filter(({ id }, i) => i > 0 && fileOf(i - 1) === fileOf(i) && (sorted[i - 1]?.id ?? '') > id)).toEqual([]);
  });

  it('say of every document when it was published, and doubt it where that is inferred', () => {
    const dated = seeds.statements.filter(({ predicate }) => predicate === 'publishedOn');
    expect(new Set(dated.map(({ subject }) => subject))).toEqual(new Set(documents.map(({ id }) => id)));
  });

  it('keep both values where two documents disagree, and say so', () => {
    const pairs = disagreements(projection.statements, model());
    const ids = new Set(projection.statements.map(({ id }) => id));
    expect(pairs.length).toBeGreaterThan(0);
    for (const [one, other] of pairs) expect([ids.has(one), ids.has(other), one !== other]).toEqual([true, true, true]);
  });

  it('say in Chinese first what they say in words, so that a search in Chinese finds it', () => {
    const chineseFirst = /^[^\p{L}]*\p{Script=Han}/u;
    const inWords = seeds.statements
      .filter(({ predicate, basis }) => basis === 'STATED' && !['wording', 'url'].includes(predicate))
      .flatMap(({ where, text, qualifiers }) =>
        [text, ...Object.values(qualifiers).flat()].map((said) => ({ where, said })).filter(({ said }) => typeof said === 'string'),
      )
      .filter(({ said }) => !/^[a-z]+\/|^[\d./~-]+$/.test(said as string)); // ids and dates
    expect(inWords.length).toBeGreaterThan(100);
    expect(inWords.filter(({ said }) => !chineseFirst.test(said as string))).toEqual([]);
  });

  it('keep a guess at whom a name may mean in the reading, and never among the names', () => {
    for (const guess of ['优必选', '蓉江新区']) {
      expect(seeds.statements.filter(({ reading }) => reading?.includes(guess)).length, guess).toBeGreaterThan(0);
      expect(seeds.entities.filter(({ names }) => names.some(({ text }) => text.includes(guess)))).toEqual([]);
    }
  });

  it('do not call the medical centres of Ganzhou finished because they have landed (落地)', () => {
    const centres = projection.content().nodes.find(({ id }) => id === 'project/ganzhou-regional-medical-centers');
    expect(centres?.properties.status).toBe('UNDER_CONSTRUCTION');
  });

  it('put every group of events that is counted beside the programme of its week into that programme', () => {
    const counted = new Set(
      seeds.statements.filter(({ predicate }) => predicate === 'metric/programme-events').map(({ subject }) => subject),
    );
    const partOf = (id: string) =>
      seeds.statements.filter(({ subject, predicate }) => subject === id && predicate === 'partOf').map(({ object }) => object);
    const groups = [...counted].filter((id) => seeds.entities.find((entity) => entity.id === id)?.kind !== 'programme of events');
    expect(groups.length).toBeGreaterThan(3);
    expect(groups.filter((id) => !partOf(id).some((whole) => counted.has(whole as string)))).toEqual([]);
  });

  it('give every investment an investor, a number of them, or the word that none is named', () => {
    const investments = projection.content().nodes.filter(({ id }) => id.startsWith('investment/'));
    expect(investments.length).toBeGreaterThan(10);
    const investors = new Set(projection.statements.filter(({ predicate }) => predicate === 'investors').map(({ subject }) => subject));
    const silent = investments.filter(
      ({ id, properties }) => !investors.has(id) && !(properties.notStated as string[]).includes('investors'),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

const absent = documents.filter(({ id }) => !texts.has(id)).map(({ file }) => file);
const reason = absent.length ? ` — skipped: CORPUS_DIR does not hold ${absent.join(', ')}` : '';

describe.skipIf(absent.length > 0)(`compared with the texts of the documents${reason}, the seeds`, () => {
  it('have no fault: every range holds what was read there, every mention and figure stands in its passage', () => {
    expect(checkSeeds(seeds, model(), texts)).toEqual([]);
  });

  it('point with every range at a text that is not empty and has its hash', () => {
    let ranges = 0;
    const characters = new Map([...texts].map(([id, text]) => [id, [...text]]));
    for (const { document, at } of seeds.statements) {
      for (const [start, end, hash] of at) {
        ranges++;
        const passage =
          characters
            .get(document as string)
            ?.slice(start, end)
            .join('') ?? '';
        if (!passage.trim() || sha256(passage) !== hash) expect.fail(`${document} ${start}–${end}`);
      }
    }
    expect(ranges).toBeGreaterThan(1_000);
  });

  it('would be refused with another text', () => {
    const [id, text] = [...texts][0] as [string, string];
    const faults = checkSeeds(seeds, model(), new Map([...texts, [id, `${text.slice(0, 100)}x${text.slice(100)}`]]));
    expect(faults.length).toBeGreaterThan(100);
  });

  it('copy no sentence of a document', () => {
    // Names, titles and figures may stand in the repository, sentences may not.
    const own = seeds.statements
      .flatMap(({ text, note, reading, mention }) => [text, note, reading, mention])
      .filter((each) => each !== undefined);
    const all = [...texts.values()].join('\n');
    expect(own.filter((each) => each.length > 60 && all.includes(each) && !each.startsWith('http'))).toEqual([]);
  });
});
