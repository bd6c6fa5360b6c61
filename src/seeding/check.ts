/** Checks the seeds against the model and, where they are at hand, against the texts: all faults at once, before anything is written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { isPartialDate, span } from '../ground/dates.ts';
import { fold, foldText } from '../names/fold.ts';
import { InvestmentWording } from '../schema/enums.ts';
import { endsOf, type Model, type TypeModel, typeOf } from '../schema/model.ts';
import { sha256 } from './cite.ts';
import { disagreements } from './disagreements.ts';
import type { SeedEntity, SeedFault, SeedStatement, Seeds } from './records.ts';
import { ENTITY, statementsOf } from './statements.ts';

export const QUALIFIER_ROLES = [
  'by',
  'counterpart',
  'base',
  'among',
  'reference',
  'stage',
  'event',
  'under',
  'to',
  'from',
  'via',
  'of',
  'product',
  'industry',
  'title',
  'share',
  'scope',
];
const ID = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;
const nearest = (name: string, names: Iterable<string>) => {
  const [first, second] = suggestionList(name, [...names]);
  return first ? `did you mean ${[first, second].filter(Boolean).join(' or ')}?` : undefined;
};

/** The decoded text of each document whose file is in `corpusDir`, by the document's id. */
export function readCorpus(entities: readonly SeedEntity[], corpusDir: string | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, file } of entities) {
    if (!file || !corpusDir || !existsSync(join(corpusDir, file))) continue;
    texts.set(id, readFileSync(join(corpusDir, file), 'utf8'));
  }
  return texts;
}

/** Every fault of the seeds, in the order of the files. */
export function checkSeeds(seeds: Seeds, model: Model, texts: ReadonlyMap<string, string>): SeedFault[] {
  if (seeds.unreadable) return seeds.faults; // what an unreadable file defines would seem undefined everywhere
  const faults = [...seeds.faults];
  const fault = (at: string, message: string, hint?: string) => faults.push({ at, message, hint });
  const entities = new Map<string, SeedEntity>();

  for (const entity of seeds.entities) {
    const { id, where } = entity;
    const twin = entities.get(id);
    if (twin) fault(where, `${id} is defined a second time`, `first in ${twin.where}`);
    entities.set(id, entity);
    if (!ID.test(id)) fault(where, `${id} is not an id`, 'expected <type>/<lower-case-slug>');
    else if (!typeOf(model, id))
      fault(
        where,
        `${id} begins with no type of the model`,
        nearest(
          id.split('/')[0] as string,
          model.types.map(({ entityType }) => entityType.toLowerCase()),
        ),
      );
    if (id.startsWith('metric/') && !entity.definition) fault(where, `${id} has no definition`);
    if (id.startsWith('document/') && !(entity.file && entity.sha256)) fault(where, `${id} needs file and sha256`);
    const text = texts.get(id);
    if (text !== undefined && sha256(text) !== entity.sha256) {
      fault(
        where,
        `the file ${entity.file} of CORPUS_DIR is another text than the one that was read`,
        'its SHA-256 differs: ranges would point elsewhere',
      );
    }
  }

  // Only with all texts at hand: a name may stand in the one that is missing.
  const printed = seeds.entities.every(({ id, file }) => !file || texts.has(id)) ? [...texts.values()].map(foldText).join(' ') : undefined;
  for (const { id, where, names, file } of printed && texts.size ? seeds.entities : []) {
    if (file) continue; // the name of a document may be its web page's, or ours where it prints none
    for (const { text, basis } of names) {
      if (basis === 'STATED' && !printed?.includes(fold(text)))
        fault(where, `no document prints the name '${text}' of ${id}`, 'list it under names: background');
    }
  }

  const known = (id: string, at: string, what: string) => {
    if (entities.has(id)) return true;
    fault(at, `${what} ${id} is not defined`, nearest(id, entities.keys()));
    return false;
  };
  const said = new Set(seeds.statements.map(({ subject, predicate }) => `${subject} ${predicate}`));
  for (const { id, where } of seeds.entities) {
    for (const { field, required } of typeOf(model, id)?.facts.values() ?? [])
      if (required && !said.has(`${id} ${field}`)) fault(where, `${id} has no ${field}`, 'a statement must say it');
  }
  for (const { id, where, shareOf } of seeds.entities) if (shareOf) known(shareOf, where, `shareOf of ${id}:`);

  for (const statement of seeds.statements) {
    const { where, predicate } = statement;
    const date = (value: string | undefined, key: string) => {
      try {
        if (value !== undefined) span(value);
      } catch (error) {
        fault(where, `${key}: ${(error as Error).message}`);
      }
    };
    date(statement.date, 'date');
    date(statement.when, 'when');
    const type = known(statement.subject, where, 'subject') ? typeOf(model, statement.subject) : undefined;
    if (type) checkPredicate(statement, type);
    if (statement.object && known(statement.object, where, 'object')) checkObject(statement);
    for (const id of statement.attributedTo) known(id, where, 'attributedTo');
    for (const [role, value] of Object.entries(statement.qualifiers)) {
      if (!QUALIFIER_ROLES.includes(role))
        fault(where, `qualifier '${role}' is not one of them`, nearest(role, QUALIFIER_ROLES) ?? QUALIFIER_ROLES.join(' '));
      for (const each of [value].flat()) {
        if (typeof each !== 'string') continue;
        if (ENTITY.test(each)) known(each, where, `qualifier ${role}`);
        else if (isPartialDate(each)) date(each, `qualifier ${role}`);
      }
    }
    checkBasis(statement);
    checkEvidence(statement);
    if (predicate.startsWith('metric/')) known(predicate, where, 'predicate');
  }

  function checkPredicate(statement: SeedStatement, type: TypeModel) {
    const { where, predicate, object, quantity, date, text } = statement;
    const values = { object, quantity, date, text };
    const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    if (predicate.startsWith('metric/')) return expectValue(['quantity']);
    const link = type.links.get(predicate);
    const fact = type.facts.get(predicate);
    const stateable = link?.predicate === predicate && link.direction !== 'in' && !link.projected && !link.derived;
    if (!fact && !stateable) {
      const predicates = [
        ...type.facts.keys(),
        ...[...type.links.values()]
          .filter((each) => each.predicate === each.field && !each.projected && !each.derived)
          .map(({ field }) => field),
      ];
      return fault(
        where,
        `${type.name} has no predicate '${predicate}'`,
        nearest(predicate, predicates) ?? `it has ${predicates.join(', ')}`,
      );
    }
    if (stateable) return expectValue(['object']);
    const expected = {
      date: ['date'],
      quantity: ['quantity'],
      count: ['quantity'],
      text: ['text'],
      wording: ['text'],
      coordinates: ['text'],
      status: [],
    }[fact!.value];
    expectValue(expected);
    if (fact!.value === 'coordinates' && !/^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/.test(String(text)))
      fault(where, `'${text}' is not 'latitude,longitude'`);
    if (fact!.value === 'wording' && !(String(text) in InvestmentWording)) {
      fault(where, `'${text}' is not a wording`, `expected one of ${Object.keys(InvestmentWording).join(' ')}`);
    }

    function expectValue(expected: string[]) {
      if (given.join() === expected.join()) return;
      fault(where, `${predicate} of ${type.name} takes ${expected[0] ?? 'no value'}, got ${given.join(' and ') || 'none'}`);
    }
  }

  function checkObject({ where, subject, predicate, object }: SeedStatement) {
    const from = typeOf(model, subject);
    const link = from?.links.get(predicate);
    const type = typeOf(model, object as string);
    if (!from || !link || !type) return;
    if (!type.labels.includes(link.target)) return fault(where, `${predicate} leads to a ${link.target}, and ${object} is a ${type.name}`);
    const ends = endsOf(model, from, link);
    if (ends.includes(type)) return;
    const message = `${predicate} of ${from.name} cannot lead to ${type.name}: no field of ${type.name} would lead back`;
    fault(where, message, `it leads to ${ends.map(({ name }) => name).join(', ')}`);
  }

  function checkBasis({ where, basis, at, references, document }: SeedStatement) {
    if (basis === 'DERIVED') fault(where, 'DERIVED is for rules alone', 'cypher/rules');
    if (basis === 'STATED' && !(document && at.length))
      fault(where, 'STATED needs evidence', "'at' with the ranges of the passage: npm run cite makes them");
    if (basis === 'BACKGROUND' && (at.length || !references.length)) fault(where, 'BACKGROUND has references and no evidence');
  }

  for (const each of seeds.leftOut) checkEvidence(each);

  if (seeds.explanations.length && !faults.length) {
    const statements = statementsOf(seeds.statements, entities);
    const quarrels = new Set(disagreements(statements, model).flat());
    const quarrelled = statements.filter(({ id }) => quarrels.has(id)).map(({ subject, predicate }) => `${subject} ${predicate}`);
    for (const { where, subject, predicate } of seeds.explanations) {
      if (!quarrelled.includes(`${subject} ${predicate}`)) fault(where, `nothing contradicts itself about ${predicate} of ${subject}`);
    }
  }

  function checkEvidence({
    where,
    document,
    at,
    mention,
    quantity,
  }: Pick<SeedStatement, 'where' | 'document' | 'at' | 'mention' | 'quantity'>) {
    if (!document || !at.length) return;
    if (!known(document, where, 'document')) return;
    const text = texts.get(document);
    if (text === undefined) return;
    const characters = [...text];
    const pieces = at.map(([start, end]) => characters.slice(start, end).join(''));
    at.forEach(([start, end, hash], i) => {
      if (start >= end || end > characters.length) fault(where, `the range ${start}–${end} is not in the text`);
      else if (sha256(pieces[i] as string) !== hash)
        fault(
          where,
          `what stands at ${start}–${end} is not what was read there`,
          `it begins ${[...(pieces[i] as string)].slice(0, 8).join('')}…`,
        );
    });
    const passage = pieces.join('');
    if (mention && !passage.includes(mention)) fault(where, `the mention '${mention}' does not stand in its passage`);
    if (quantity?.printed && !passage.replace(/\s/g, '').includes(quantity.printed.replace(/\s/g, '')))
      fault(where, `the figure '${quantity.printed}' does not stand in its passage`);
  }

  return faults;
}
