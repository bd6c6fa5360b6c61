/**
 * The projection: from statements to what queries walk. Statements are the truth; the properties of entities and the relationships
 * between them are computed here from nothing else, one relationship per statement, each carrying what later filters ask of it.
 */
import { createHash } from 'node:crypto';
import { span } from '../dates.ts';
import type { FactModel, KindModel, Model } from '../model.ts';
import { relationshipOf } from '../model.ts';
import { nameForms } from '../names/forms.ts';
import { type Basis, type Doubt, InvestmentWording, Status } from '../schema/enums.ts';
import { disagreements } from './disagreements.ts';
import type { SeedEntity, SeedStatement } from './read.ts';
import { type Statement, statementsOf, timeSpan } from './statements.ts';

type Properties = Record<string, unknown>;

export interface StoredNode {
  id: string;
  labels: string[];
  properties: Properties;
  names: Properties[];
}

export interface StoredStatement {
  id: string;
  properties: Properties;
  entities: string[];
  subject: string;
  object?: string;
  premises: string[];
  evidence: { document: string; properties: Properties }[];
}

export interface StoredRelation {
  key: string;
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

/** Everything the graph holds but what rules derive from it. */
export interface GraphContent {
  nodes: StoredNode[];
  statements: StoredStatement[];
  relations: StoredRelation[];
  links: { type: 'WITHIN_ANY' | 'SHARE_OF' | 'DISAGREES_WITH'; from: string; to: string }[];
}

export const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);

const BASES: Basis[] = ['STATED', 'BACKGROUND', 'DERIVED'];
const STATUSES = Object.keys(Status);
const WORDINGS = Object.keys(InvestmentWording);
const HOLDS = new Set(['DONE', 'ENDED']);

// A date that had to be inferred, or knowledge from outside (which BACKGROUND says already), does not make the link itself doubtful.
const DOUBTS_OF_THE_LINK: Doubt[] = ['GARBLED_SOURCE', 'MISPRINT', 'INFERRED_SUBJECT', 'AMBIGUOUS_NAME', 'DISPUTED'];
const linkIsDoubtful = ({ doubts, basis }: Statement) =>
  doubts.some((doubt) => DOUBTS_OF_THE_LINK.includes(doubt)) || (basis !== 'BACKGROUND' && doubts.includes('OUTSIDE_KNOWLEDGE'));

const definedOnly = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));

/** Neo4j has no nested values: whatever is not a scalar or a list of scalars is kept as JSON. */
const stored = (value: unknown): unknown => {
  const flat = (each: unknown) => each === null || typeof each !== 'object';
  return flat(value) || (Array.isArray(value) && value.every(flat)) ? value : JSON.stringify(value);
};

/** Projects statements over entities. `known` maps a document to the day it was published, as yyyymmdd. */
export class Projection {
  readonly statements: Statement[];
  private readonly model: Model;
  private readonly entities: Map<string, SeedEntity>;
  private readonly bySubject = new Map<string, Statement[]>();
  private readonly published = new Map<string, string>();
  private readonly documents = new Map<string, Set<string>>(); // which speak of an entity
  private readonly ancestors = new Map<string, Set<string>>();

  constructor(model: Model, entities: readonly SeedEntity[], seeds: readonly SeedStatement[]) {
    this.model = model;
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.statements = statementsOf(seeds, this.entities);
    for (const statement of this.statements) {
      this.bySubject.set(statement.subject, [...(this.bySubject.get(statement.subject) ?? []), statement]);
      for (const id of mentioned(statement)) {
        const documents = this.documents.get(id) ?? new Set();
        for (const { documentId } of statement.evidence) documents.add(documentId);
        this.documents.set(id, documents);
      }
      if (statement.predicate === 'publishedOn' && statement.date) this.published.set(statement.subject, statement.date);
    }
  }

  content(): GraphContent {
    const relations = this.statements.flatMap((statement) => this.relationsOf(statement));
    relations.push(...this.investorOrigins(relations));
    const neighbours = new Map<string, Set<string>>();
    for (const { from, to } of relations) {
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const)
        neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    }
    const nodes = [...this.entities.values()].map((entity) => this.nodeOf(entity, neighbours.get(entity.id)?.size ?? 0));
    const links: GraphContent['links'] = disagreements(this.statements, this.model).map(([from, to]) => ({
      type: 'DISAGREES_WITH',
      from,
      to,
    }));
    for (const { id, shareOf } of this.entities.values()) {
      if (this.isPlace(id)) for (const to of this.inside(id)) links.push({ type: 'WITHIN_ANY', from: id, to });
      if (shareOf) links.push({ type: 'SHARE_OF', from: id, to: shareOf });
    }
    return { nodes, statements: this.statements.map((statement) => this.storedStatement(statement)), relations, links };
  }

  kindOf(id: string): KindModel {
    return this.model.byType.get(id.split('/')[0]?.toUpperCase() as never) as KindModel;
  }

  /** The relationships of one statement: its own, and those that follow from its meaning. */
  relationsOf(statement: Statement): StoredRelation[] {
    const { subject, predicate, object } = statement;
    if (!object || predicate.startsWith('metric/')) return [];
    const relations = [this.relation(statement, predicate, subject, object)];
    if (predicate === 'place' && object.startsWith('park/')) relations.push(this.relation(statement, 'park', subject, object));
    return relations;
  }

  /** The statement as its node, with its evidence and everything that lists filter by. */
  storedStatement(statement: Statement): StoredStatement {
    const { id, subject, object, premises, evidence, qualifiers, predicate, when, timeKind } = statement;
    const kind = this.kindOf(subject);
    const declared = kind.facts.get(predicate) ?? kind.links.get(predicate);
    const metric = this.entities.get(predicate);
    const label = (lang: string) => metric?.names.find((name) => name.lang === lang)?.text ?? predicate;
    const entities = [
      ...new Set([...mentioned(statement), ...evidence.flatMap(({ attributedToIds }) => attributedToIds), ...(metric ? [metric.id] : [])]),
    ];
    const properties = definedOnly({
      ...this.times(statement),
      key: this.keyOf(statement),
      subject,
      predicate,
      labels: declared ? [declared.zh, declared.en] : [label('ZH_HANS'), label('EN')],
      object,
      quantity: stored(statement.quantity),
      date: statement.date,
      text: statement.text,
      qualifiers: JSON.stringify(qualifiers),
      when,
      time: when && JSON.stringify(timeSpan(when, timeKind)),
      asOf: this.asOf(statement),
      status: statement.status,
      basis: statement.basis,
      rule: statement.rule,
      references: JSON.stringify(statement.references),
      doubts: statement.doubts,
      doubtful: statement.doubts.length > 0,
      evidence: JSON.stringify(evidence),
      documents: evidence.map(({ documentId }) => documentId),
      entities,
      note: statement.note,
    });
    return {
      id,
      properties,
      entities,
      subject,
      object,
      premises,
      evidence: evidence.map(({ documentId, pieces, mention, reading }) => ({
        document: documentId,
        properties: definedOnly({
          starts: pieces.map(({ start }) => start),
          ends: pieces.map(({ end }) => end),
          hashes: pieces.map(({ sha256 }) => sha256),
          mention,
          reading,
        }),
      })),
    };
  }

  private relation(statement: Statement, predicate: string, from: string, to: string): StoredRelation {
    const doubtful = linkIsDoubtful(statement);
    const depth = this.inside(to).size;
    const rank = Number(doubtful) * 1e7 + BASES.indexOf(statement.basis) * 1e6 + (50 - depth) * 1e4 + STATUSES.indexOf(statement.status);
    const properties = definedOnly({
      ...this.times(statement),
      statement: statement.id,
      basis: statement.basis,
      status: statement.status,
      rule: statement.rule,
      doubtful,
      rank,
      evidence: JSON.stringify(statement.evidence),
    });
    const type = relationshipOf(predicate);
    return { key: `${type} ${from} ${to} ${statement.id}`, type, from, to, properties };
  }

  /** Where investors come from follows from their home city, and cites what that rests on. */
  private investorOrigins(relations: readonly StoredRelation[]): StoredRelation[] {
    const homes = this.statements.filter(({ predicate, object }) => predicate === 'homeCity' && object);
    return relations
      .filter(({ type }) => type === 'INVESTORS')
      .flatMap(({ from, to }) =>
        homes.filter(({ subject }) => subject === to).map((home) => this.relation(home, 'investorOrigins', from, home.object as string)),
      );
  }

  private nodeOf(entity: SeedEntity, degree: number): StoredNode {
    const { id, kind: finer, names, unit, definition, file, sha256 } = entity;
    const kind = this.kindOf(id);
    const own = this.bySubject.get(id) ?? [];
    const properties: Properties = {
      id,
      type: kind.type,
      name: names[0]?.text,
      kind: finer,
      names: JSON.stringify(names),
      degree,
      order: `${String(99_999 - degree)} ${id}`,
      inside: [...this.inside(id)].sort(),
      documents: [...(this.documents.get(id) ?? [])].sort(),
      unit,
      definition,
      file,
      sha256,
    };
    for (const fact of kind.facts.values()) properties[fact.field] = stored(factValue(fact, own, (statement) => this.saidOn(statement)));
    if (kind.type === 'INVESTMENT') Object.assign(properties, this.investment(own));
    properties.notStated = [...kind.facts.values(), ...kind.links.values()]
      .filter(
        ({ expected, field }) =>
          expected &&
          !own.some(
            ({ predicate, object, basis }) =>
              basis === 'STATED' && (predicate === field || (field === 'park' && predicate === 'place' && object?.startsWith('park/'))),
          ),
      )
      .map(({ field }) => field)
      .sort();
    return {
      id,
      labels: ['Entity', ...kind.labels.filter((label) => label !== 'Entity')],
      properties: definedOnly(properties),
      names: names.map(({ text, lang, kind }) => ({ id: `${id} ${text}`, text, lang, kind, ...nameForms(text) })),
    };
  }

  private investment(own: readonly Statement[]): Properties {
    const wordings = own
      .filter(({ predicate }) => predicate === 'wording')
      .sort((a, b) => WORDINGS.indexOf(a.text as string) - WORDINGS.indexOf(b.text as string) || Number(!a.when) - Number(!b.when));
    const strongest = wordings[0];
    return {
      when: strongest?.when,
      status: strongest?.status ?? 'DONE',
      wordings: JSON.stringify(wordings.map(({ text, when, status }) => ({ wording: text, when, status }))),
      wordedAs: [...new Set(wordings.map(({ text }) => text))],
      ...(strongest ? this.times(strongest) : {}),
      known: Math.min(...own.map((statement) => this.times(statement).known), 99_999_999),
      evidence: JSON.stringify(passages(own)),
    };
  }

  private times(statement: Statement): { whenStart?: number; whenEnd?: number; known: number } {
    const when = statement.when ?? statement.date;
    const time = when ? span(when) : undefined;
    const asOf = this.asOf(statement);
    return { whenStart: time?.start, whenEnd: time?.end, known: statement.known ?? (asOf ? span(asOf).end : 0) };
  }

  private asOf({ evidence }: Statement): string | undefined {
    const dates = evidence.flatMap(({ documentId }) => this.published.get(documentId) ?? []);
    return dates.sort((a, b) => span(a).start - span(b).start)[0];
  }

  private saidOn({ evidence }: Statement): number {
    return Math.max(0, ...evidence.flatMap(({ documentId }) => this.published.get(documentId) ?? []).map((date) => span(date).end));
  }

  /** The order of lists of statements: by time, the undated last, then by predicate; the id makes it unique. */
  private keyOf(statement: Statement): string {
    const { whenStart } = this.times(statement);
    return `${String(whenStart ?? 99_999_999).padStart(8, '0')} ${statement.predicate} ${statement.id}`;
  }

  /** A place and everything it lies in or belongs to; of other things, all that the places they are in lie in. */
  private inside(id: string): Set<string> {
    const known = this.ancestors.get(id);
    if (known) return known;
    const result = new Set<string>(this.isPlace(id) ? [id] : []);
    const open = [id];
    for (const each of open) {
      for (const above of this.directlyAbove(each)) {
        if (result.has(above)) continue; // places that lie in each other would never end
        result.add(above);
        open.push(above);
      }
    }
    this.ancestors.set(id, result);
    return result;
  }

  private isPlace(id: string): boolean {
    return this.kindOf(id).labels.includes('Place');
  }

  private directlyAbove(id: string): string[] {
    const place = this.isPlace(id);
    const upwards = place ? ['within', 'memberOf'] : ['locatedIn', 'homeCity', 'place', 'heldIn', 'connects', 'producedIn'];
    return (this.bySubject.get(id) ?? []).flatMap((statement) => {
      const { predicate, object, status } = statement;
      return object && upwards.includes(predicate) && !linkIsDoubtful(statement) && (!place || HOLDS.has(status)) ? [object] : [];
    });
  }
}

/** The entities in a statement itself: subject, object and those of its qualifiers. */
function mentioned({ subject, object, qualifiers }: Statement): Set<string> {
  const all = [subject, object, ...qualifiers.map(({ entityId }) => entityId)];
  return new Set(all.filter((id): id is string => id !== undefined));
}

/** The evidence of several statements, each passage once. */
function passages(statements: readonly Statement[]) {
  const evidence = statements.flatMap((statement) => statement.evidence);
  return [...new Map(evidence.map((each) => [JSON.stringify([each.documentId, each.pieces]), each])).values()];
}

/** The value of a fact: the best of what is said, or all of it. `saidOn` tells the last day on which a document said a statement. */
function factValue(fact: FactModel, own: readonly Statement[], saidOn: (statement: Statement) => number): unknown {
  // What holds without a date holds when it is said: so a text of 2023 has the last word over a plan of 2022.
  const latest = (statement: Statement) => {
    const time = statement.when ?? statement.date;
    return time ? span(time).start : saidOn(statement);
  };
  const candidates = own
    .filter(({ predicate }) => predicate === fact.field)
    .filter((statement) => fact.value !== 'date' || fact.planned || HOLDS.has(statement.status)) // a planned opening is not an opening
    .sort(
      (a, b) =>
        Number(linkIsDoubtful(a)) - Number(linkIsDoubtful(b)) || BASES.indexOf(a.basis) - BASES.indexOf(b.basis) || latest(b) - latest(a),
    );
  const values = candidates.map((statement) => read(fact, statement));
  if (fact.value === 'wording') return values.sort((a, b) => WORDINGS.indexOf(a as string) - WORDINGS.indexOf(b as string))[0];
  if (fact.many) return [...new Set(values)];
  return fact.value === 'text' ? [...new Set(values)].join('、') || undefined : values[0]; // two authors are one byline
}

function read(fact: FactModel, statement: Statement): unknown {
  switch (fact.value) {
    case 'date':
      return statement.date;
    case 'quantity':
      return statement.quantity;
    case 'count':
      return statement.quantity && Number(statement.quantity.exact);
    case 'status':
      return statement.status;
    case 'coordinates': {
      const [latitude, longitude] = (statement.text as string).split(',').map(Number);
      return { latitude, longitude };
    }
    default:
      return statement.text;
  }
}
