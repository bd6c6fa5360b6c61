/**
 * The projection: from statements to what queries walk. Statements are the truth; the properties of entities and the relationships
 * between them are computed here from nothing else, one relationship per statement, each carrying what later filters ask of it.
 */
import { createHash } from 'node:crypto';
import { span } from '../dates.ts';
import type { KindModel, Model } from '../model.ts';
import { relationshipOf } from '../model.ts';
import { descriptionsOf, officesOf } from '../names/descriptions.ts';
import { foldText } from '../names/fold.ts';
import { nameForms, words } from '../names/forms.ts';
import { type Lang, type NameKind, Status } from '../schema/enums.ts';
import { disagreements } from './disagreements.ts';
import { BASES, factValue, HOLDS, linkIsDoubtful, stageOf, WORDINGS } from './facts.ts';
import type { SeedEntity, SeedExplanation, SeedStatement } from './read.ts';
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
  links: { type: 'WITHIN_ANY' | 'SHARE_OF' | 'DISAGREES_WITH'; from: string; to: string; explanation?: string }[];
}

export const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);

const STATUSES = Object.keys(Status);

const definedOnly = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));

/** Neo4j has no nested values: whatever is not a scalar or a list of scalars is kept as JSON. */
const stored = (value: unknown): unknown => {
  const flat = (each: unknown) => each === null || typeof each !== 'object';
  return flat(value) || (Array.isArray(value) && value.every(flat)) ? value : JSON.stringify(value);
};

/** Projects statements over entities. */
export class Projection {
  readonly statements: Statement[];
  private readonly model: Model;
  private readonly entities: Map<string, SeedEntity>;
  private readonly bySubject = new Map<string, Statement[]>();
  private readonly published = new Map<string, string>();
  private readonly documents = new Map<string, Set<string>>(); // which speak of an entity
  private readonly speakOf = new Map<string, Statement[]>();
  private readonly firstNamed = new Map<string, number>();
  private readonly ancestors = new Map<string, Set<string>>();

  constructor(
    model: Model,
    entities: readonly SeedEntity[],
    seeds: readonly SeedStatement[],
    private readonly explanations: readonly SeedExplanation[] = [],
  ) {
    this.model = model;
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.statements = statementsOf(seeds, this.entities);
    for (const statement of this.statements) {
      this.bySubject.set(statement.subject, [...(this.bySubject.get(statement.subject) ?? []), statement]);
      for (const id of mentioned(statement)) {
        const documents = this.documents.get(id) ?? new Set();
        for (const { documentId } of statement.evidence) documents.add(documentId);
        this.documents.set(id, documents);
        this.speakOf.set(id, [...(this.speakOf.get(id) ?? []), statement]);
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
    const related = this.relatedFields(relations);
    const nodes = [...this.entities.values()].map((entity) => this.nodeOf(entity, neighbours.get(entity.id)?.size ?? 0, related));
    const said = new Map(this.statements.map((statement) => [statement.id, statement]));
    const links: GraphContent['links'] = disagreements(this.statements, this.model).map(([from, to]) => {
      const about = said.get(from) as Statement;
      const known = this.explanations.find(({ subject, predicate }) => subject === about.subject && predicate === about.predicate);
      return { type: 'DISAGREES_WITH', from, to, explanation: known?.explanation };
    });
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
    const time = when ?? statement.date;
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
      inside: [...this.inside(subject)].sort(),
      perhapsInside: [...this.inside(subject, true)].sort(),
      predicate,
      labels: declared ? [declared.zh, declared.en] : [label('ZH_HANS'), label('EN')],
      object,
      quantity: stored(statement.quantity),
      date: statement.date,
      text: statement.text,
      qualifiers: JSON.stringify(qualifiers),
      when,
      time: time && JSON.stringify(timeSpan(time, timeKind)),
      asOf: this.asOf(statement),
      status: statement.status,
      basis: statement.basis,
      rule: statement.rule,
      references: JSON.stringify(statement.references),
      doubts: statement.doubts,
      doubtful: statement.doubts.length > 0,
      evidence: JSON.stringify(evidence),
      documents: [...new Set(evidence.map(({ documentId }) => documentId))],
      attributedTo: [...new Set(evidence.flatMap(({ attributedToIds }) => attributedToIds))],
      words: foldedTexts([
        statement.text,
        statement.note,
        ...evidence.flatMap(({ mention, reading }) => [mention, reading]),
        ...qualifiers.map(({ text }) => text),
      ]),
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
      documents: [...new Set(statement.evidence.map(({ documentId }) => documentId))],
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

  /** Of every entity, the relations that lead somewhere, as they do unless more is asked for: without doubtful links. */
  private relatedFields(relations: readonly StoredRelation[]): Map<string, Set<string>> {
    const related = new Map<string, Set<string>>();
    for (const { type, from, to, properties } of relations) {
      for (const [one, other, against] of [
        [from, to, 'in'],
        [to, from, 'out'],
      ] as const) {
        const targets = this.kindOf(other).labels;
        for (const link of this.kindOf(one).links.values()) {
          const leads =
            link.relationship === type && link.direction !== against && (link.target === 'Entity' || targets.includes(link.target));
          if (leads && (link.doubtful || !properties.doubtful)) related.set(one, (related.get(one) ?? new Set()).add(link.field));
        }
      }
    }
    return related;
  }

  /** What lists of entities filter by. */
  private filtered(entity: SeedEntity, kind: KindModel, properties: Properties, related: Map<string, Set<string>>): Properties {
    const { id, names, definition } = entity;
    const own = this.bySubject.get(id) ?? [];
    const filled = [...kind.facts.keys()].filter((field) => [properties[field] ?? []].flat().length > 0);
    const measured = own.flatMap(({ predicate }) => (predicate.startsWith('metric/') ? [predicate] : []));
    const dated = own.some((statement) => this.times(statement).whenStart !== undefined);
    return {
      kindWords: entity.kind && ` ${words(entity.kind).join(' ')} `,
      words: foldedTexts([...names.map(({ text }) => text), definition, ...own.map(({ text }) => text)]),
      has: [...new Set([...filled, ...measured, ...(related.get(id) ?? [])])].sort(),
      status: properties.progress ?? stageOf(own),
      known: this.knownSince(id),
      bases: BASES.filter((each) => own.some(({ basis }) => basis === each)),
      doubtful: own.some(({ doubts }) => doubts.length > 0),
      dated,
    };
  }

  private nodeOf(entity: SeedEntity, degree: number, related: Map<string, Set<string>>): StoredNode {
    const { id, kind: finer, names, unit, definition, file, sha256 } = entity;
    const kind = this.kindOf(id);
    const own = this.bySubject.get(id) ?? [];
    const properties: Properties = {
      id,
      type: kind.type,
      name: names[0]?.text,
      kind: finer,
      names: JSON.stringify(names),
      inShort: [kind.zh, finer, this.whereabouts(entity, own)].filter(Boolean).join(' · '),
      degree,
      order: `${String(99_999 - degree)} ${id}`,
      inside: [...this.inside(id)].sort(),
      perhapsInside: [...this.inside(id, true)].sort(),
      documents: [...(this.documents.get(id) ?? [])].sort(),
      unit,
      definition,
      file,
      sha256,
    };
    for (const fact of kind.facts.values()) properties[fact.field] = stored(factValue(fact, own, (statement) => this.saidOn(statement)));
    Object.assign(properties, this.filtered(entity, kind, properties, related));
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
      names: this.searchedBy(entity, own).map((name) => ({ id: `${id} ${name.text}`, ...name, ...nameForms(name.text) })),
    };
  }

  /** What an entity is found by: its names, and what describes it. */
  private searchedBy({ id, names, definition }: SeedEntity, own: readonly Statement[]): { text: string; lang?: Lang; kind: NameKind }[] {
    const chinese = (body: string) =>
      (this.entities.get(body)?.names ?? []).flatMap(({ text, lang, kind }) => (lang === 'EN' || kind === 'CORRUPTED' ? [] : [text]));
    const offices = officesOf(own, chinese);
    const descriptions = descriptionsOf(this.kindOf(id), own, { names: names.map(({ text }) => text), definition, offices });
    return [
      ...names.map(({ text, lang, kind }) => ({ text, lang, kind })),
      ...descriptions.map((text) => ({ text, kind: 'DESCRIPTION' as const })),
    ];
  }

  /** What tells an entity from its namesakes, beside its kind: where it is, or an office, a date, a unit. */
  private whereabouts({ id, unit }: SeedEntity, own: readonly Statement[]): string | undefined {
    const nameOf = (each: string) => this.entities.get(each)?.names[0]?.text ?? each;
    const above = [...new Set(this.directlyAbove(id, false))];
    const within = own.find(({ predicate, object }) => predicate === 'within' && object && above.includes(object))?.object;
    const nearest = above.filter((place) => !above.some((other) => other !== place && this.inside(other).has(place)));
    const places = (within ? [within] : nearest.slice(0, 2)).map(nameOf).join('、');
    return places || officesOf(own, (body) => [nameOf(body)])[0] || this.published.get(id) || unit;
  }

  private investment(own: readonly Statement[]): Properties {
    const wordings = own
      .filter(({ predicate }) => predicate === 'wording')
      .sort((a, b) => WORDINGS.indexOf(a.text as string) - WORDINGS.indexOf(b.text as string) || Number(!a.when) - Number(!b.when));
    const strongest = wordings[0];
    return {
      when: strongest?.when,
      status: strongest?.status ?? 'DONE',
      wordings: JSON.stringify(wordings.map(({ id, text, when, status }) => ({ wording: text, when, status, statementId: id }))),
      dated: wordings.every(({ when }) => when), // one without a time may be of any
      evidence: JSON.stringify(passages(own)),
    };
  }

  private times(statement: Statement): { whenStart?: number; whenEnd?: number; known: number } {
    const when = statement.when ?? statement.date;
    const time = when ? span(when) : undefined;
    const asOf = this.asOf(statement);
    const known = statement.known ?? (asOf ? span(asOf).end : Math.max(...[...mentioned(statement)].map((id) => this.knownSince(id))));
    return { whenStart: time?.start, whenEnd: time?.end, known };
  }

  /** The first day on which a document speaks of an entity: general knowledge about it begins with it. What no document speaks of was always known. */
  private knownSince(id: string): number {
    const known = this.firstNamed.get(id);
    if (known !== undefined) return known;
    const days = (this.speakOf.get(id) ?? []).flatMap((statement) => this.asOf(statement) ?? []).map((date) => span(date).end);
    const first = days.length ? Math.min(...days) : 0;
    this.firstNamed.set(id, first);
    return first;
  }

  private asOf({ evidence }: Statement): string | undefined {
    const dates = evidence.flatMap(({ documentId }) => this.published.get(documentId) ?? []);
    return dates.sort((a, b) => span(a).start - span(b).start)[0];
  }

  private saidOn({ evidence }: Statement): number {
    return Math.max(0, ...evidence.flatMap(({ documentId }) => this.published.get(documentId) ?? []).map((date) => span(date).end));
  }

  /** The order of lists of statements: by time, the undated last and by when they were said, then by predicate; the id makes it unique. */
  private keyOf(statement: Statement): string {
    const { whenStart, known } = this.times(statement);
    const day = (value: number) => String(value).padStart(8, '0');
    const time = whenStart === undefined ? `${day(99_999_999)}${day(known)}` : day(whenStart);
    return `${time} ${statement.predicate} ${statement.id}`;
  }

  /** A place and everything it lies in or belongs to; of other things, all that the places they are in lie in. */
  private inside(id: string, unsure = false): Set<string> {
    const key = `${id} ${unsure}`;
    const known = this.ancestors.get(key);
    if (known) return known;
    const result = new Set<string>(this.isPlace(id) ? [id] : []);
    const open = [id];
    for (const each of open) {
      for (const above of this.directlyAbove(each, unsure)) {
        if (result.has(above)) continue; // places that lie in each other would never end
        result.add(above);
        open.push(above);
      }
    }
    this.ancestors.set(key, result);
    return result;
  }

  private isPlace(id: string): boolean {
    return this.kindOf(id).labels.includes('Place');
  }

  private directlyAbove(id: string, unsure: boolean): string[] {
    const place = this.isPlace(id);
    const upwards = place ? ['within', 'memberOf'] : ['locatedIn', 'homeCity', 'place', 'heldIn', 'connects', 'producedIn'];
    return (this.bySubject.get(id) ?? []).flatMap((statement) => {
      const { predicate, object, status } = statement;
      return object && upwards.includes(predicate) && (unsure || !linkIsDoubtful(statement)) && (!place || HOLDS.has(status))
        ? [object]
        : [];
    });
  }
}

/** What a filter by text looks in. */
const foldedTexts = (texts: readonly (string | undefined)[]) =>
  texts
    .map((text) => foldText(text ?? ''))
    .filter(Boolean)
    .join(' ');

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
