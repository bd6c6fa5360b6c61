/**
 * The projection computes from statements what queries read. Statements are the only source: the properties of entities and the
 * relationships between them are derived from them. Each statement yields its relationships, which carry everything that filters need.
 */
import { createHash } from 'node:crypto';
import { foldedTexts } from '../names/fold.ts';
import { type Doubt, FURTHEST, MOST_CERTAIN } from '../schema/enums.ts';
import { type Model, relationshipOf, type TypeModel, typeOf } from '../schema/model.ts';
import { definedOnly } from '../stored/defined.ts';
import { pack } from '../stored/packed.ts';
import type { EvidenceRecord, RelationRecord, StoredCitation, StructureRecord } from '../stored/relationship.ts';
import { relationshipKey, statementKey } from '../stored/sorting.ts';
import type { StatementRecord } from '../stored/statement.ts';
import { disagreements } from './disagreements.ts';
import { linkIsDoubtful } from './facts.ts';
import { hull, isDated, Known, type Times } from './known.ts';
import { mentioned } from './mentioned.ts';
import { nodeOf, type StoredNode } from './nodes.ts';
import { isForPlaces, Places } from './places.ts';
import { following, leadingOn } from './projected.ts';
import type { SeedEntity, SeedExplanation, SeedStatement } from './records.ts';
import { type GraphStatement, statementsOf, timeSpan } from './statements.ts';

export interface StoredStatement {
  id: string;
  properties: Omit<StatementRecord, 'hash'>;
  entities: string[];
  subject: string;
  object?: string;
  premises: string[];
  evidence: StoredCitation[];
}

export interface StoredRelation {
  key: string;
  type: string;
  from: string;
  to: string;
  properties: Omit<RelationRecord, 'hash'>;
}

/** A relationship that no statement states and that exists only for queries. */
export interface StoredStructure extends Omit<StoredRelation, 'properties'> {
  properties: Omit<StructureRecord, 'hash'>;
}

/** Everything in the graph except what the rules derive. */
export interface GraphContent {
  nodes: StoredNode[];
  statements: StoredStatement[];
  relations: StoredRelation[];
  links: { type: 'WITHIN_ANY' | 'SHARE_OF' | 'DISAGREES_WITH'; from: string; to: string; explanation?: string }[];
}

export const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);

/** Projects checked seeds to the content of the graph. */
export class Projection {
  readonly statements: GraphStatement[];
  private readonly model: Model;
  private readonly entities: Map<string, SeedEntity>;
  private readonly bySubject = new Map<string, GraphStatement[]>();
  private readonly byMetric = new Map<string, GraphStatement[]>();
  private readonly documents = new Map<string, Set<string>>(); // by entity, the documents that speak of it
  readonly known: Known;
  private readonly places: Places;
  private readonly disagreeing: [string, string][];
  private readonly disputed: ReadonlySet<string>;

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
      const { predicate } = statement;
      if (this.entities.has(predicate)) this.byMetric.set(predicate, [...(this.byMetric.get(predicate) ?? []), statement]);
      for (const id of [...mentioned(statement), ...(this.entities.has(predicate) ? [predicate] : [])]) {
        const documents = this.documents.get(id) ?? new Set();
        for (const { documentId } of statement.evidence) documents.add(documentId);
        this.documents.set(id, documents);
      }
    }
    this.disagreeing = disagreements(this.statements, model);
    this.disputed = new Set(this.disagreeing.flat());
    this.known = new Known(this.statements, model);
    this.places = new Places((id) => this.typeOf(id), this.bySubject);
  }

  content(): GraphContent {
    const relations = this.statements.flatMap((statement) => this.relationsOf(statement));
    relations.push(...this.leadingOn(relations));
    const neighbours = new Map<string, Set<string>>();
    for (const { from, to } of relations) {
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const)
        neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
    }
    const related = this.relatedFields(relations);
    const sources = {
      entities: this.entities,
      known: this.known,
      places: this.places,
      disputed: this.disputed,
      typeOf: (id: string) => this.typeOf(id),
    };
    const nodes = [...this.entities.values()].map((entity) => {
      const { id } = entity;
      const relations = { degree: neighbours.get(id)?.size ?? 0, fields: related.get(id) ?? new Map() };
      return nodeOf(sources, entity, this.bySubject.get(id) ?? [], this.byMetric.get(id) ?? [], this.documents.get(id) ?? [], relations);
    });
    const said = new Map(this.statements.map((statement) => [statement.id, statement]));
    const links: GraphContent['links'] = this.disagreeing.map(([from, to]) => {
      const about = said.get(from);
      const known = this.explanations.find(({ subject, predicate }) => subject === about?.subject && predicate === about.predicate);
      return { type: 'DISAGREES_WITH', from, to, explanation: known?.explanation };
    });
    for (const { id, shareOf } of this.entities.values()) {
      for (const to of this.places.inside(id)) links.push({ type: 'WITHIN_ANY', from: id, to });
      if (shareOf) links.push({ type: 'SHARE_OF', from: id, to: shareOf });
    }
    return { nodes, statements: this.statements.map((statement) => this.storedStatement(statement)), relations, links };
  }

  typeOf(id: string): TypeModel {
    const type = typeOf(this.model, id);
    if (!type) throw new Error(`${id} is of no type`);
    return type;
  }

  /** The relationships of a statement: its own, and those that follow from it, such as `park` from `place`. */
  relationsOf(statement: GraphStatement): StoredRelation[] {
    const { subject, predicate, object } = statement;
    if (!object || predicate.startsWith('metric/')) return [];
    const others = following(statement, (id) => this.typeOf(id));
    return [{ predicate, from: subject, to: object }, ...others].map((leads) =>
      this.relation(statement, leads.predicate, leads.from, leads.to),
    );
  }

  /** The node of a statement, with its evidence and all properties that lists filter by. */
  storedStatement(statement: GraphStatement): StoredStatement {
    const { id, subject, object, premises, evidence, qualifiers, predicate, quantity, when, timeKind } = statement;
    const time = when ?? statement.date;
    const type = this.typeOf(subject);
    const declared = type.facts.get(predicate) ?? type.links.get(predicate);
    const metric = this.entities.get(predicate);
    const doubts = this.disputed.has(id) ? [...new Set<Doubt>([...statement.doubts, 'DISPUTED'])] : statement.doubts;
    const label = (lang: string) => metric?.names.find((name) => name.lang === lang)?.text ?? predicate;
    const entities = [
      ...new Set([...mentioned(statement), ...evidence.flatMap(({ attributedToIds }) => attributedToIds), ...(metric ? [metric.id] : [])]),
    ];
    const times = this.known.times(statement);
    const properties = definedOnly<Omit<StatementRecord, 'hash'>>({
      ...times,
      id,
      key: statementKey({ id, predicate, times }),
      subject,
      inside: [...this.places.inside(subject)].sort(),
      around: this.aroundOf(statement, entities, false),
      objectInside: object ? [...this.places.inside(object)].sort() : undefined,
      perhapsInside: [...this.places.inside(subject, true)].sort(),
      perhapsAround: this.aroundOf(statement, entities, true),
      perhapsObjectInside: object ? [...this.places.inside(object, true)].sort() : undefined,
      predicate,
      labels: declared ? [declared.zh, declared.en] : [label('ZH_HANS'), label('EN')],
      object,
      quantity: quantity && pack(quantity),
      amount: quantity && Number((quantity.normalized ?? quantity).exact),
      units: quantity && [...new Set([quantity.unit, quantity.normalized?.unit ?? ''])].filter(Boolean),
      metricKind: metric?.kind,
      date: statement.date,
      text: statement.text,
      qualifiers: pack(qualifiers),
      when,
      time: time === undefined ? undefined : pack(timeSpan(time, timeKind)),
      asOf: this.known.asOf(statement),
      status: statement.status,
      basis: statement.basis,
      rule: statement.rule,
      references: pack(statement.references),
      doubts,
      doubtful: doubts.length > 0,
      evidence: pack(evidence.map((each) => ({ ...each, on: this.known.dayOf(each) }))),
      documents: [...new Set(evidence.map(({ documentId }) => documentId))],
      attributedTo: [...new Set(evidence.flatMap(({ attributedToIds }) => attributedToIds))],
      words: foldedTexts([
        statement.text,
        statement.note,
        ...evidence.flatMap(({ mention, reading, note }) => [mention, reading, note]),
        ...qualifiers.map(({ text }) => text),
        ...[subject, object, metric?.id, ...qualifiers.map(({ entityId }) => entityId)].flatMap((each) => this.namesOf(each)),
      ]),
      repaired: evidence.some(({ reading }) => reading !== undefined),
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
        properties: definedOnly<EvidenceRecord>({
          starts: pieces.map(({ start }) => start),
          ends: pieces.map(({ end }) => end),
          hashes: pieces.map(({ sha256 }) => sha256),
          mention,
          reading,
        }),
      })),
    };
  }

  /**
   * The entities that occur in a statement, and the places in which its subject, its object and its qualifiers lie; but not those of a
   * policy, agreement or fund that is only a qualifier.
   */
  private aroundOf(statement: GraphStatement, entities: readonly string[], includeDoubtful: boolean): string[] {
    const { subject, object } = statement;
    const lies = (id: string) => id === subject || id === object || !isForPlaces(this.typeOf(id));
    const places = [...mentioned(statement)].filter(lies).flatMap((id) => [...this.places.inside(id, includeDoubtful)]);
    return [...new Set([...entities, ...places])].sort();
  }

  private relation(statement: GraphStatement, predicate: string, from: string, to: string): StoredRelation {
    const doubtful = linkIsDoubtful(statement);
    const depth = this.places.inside(to).size;
    // A relation of one shows the lowest: without a doubt, then stated, then the furthest, then the most precise place.
    const rank =
      Number(doubtful) * 1e7 + MOST_CERTAIN.indexOf(statement.basis) * 1e6 + FURTHEST.indexOf(statement.status) * 1e4 + (50 - depth);
    const type = relationshipOf(predicate);
    const key = relationshipKey(type, from, to, statement.id);
    const properties = definedOnly<Omit<RelationRecord, 'hash'>>({
      ...this.happened(statement.subject),
      ...this.known.times(statement),
      key,
      statement: statement.id,
      basis: statement.basis,
      status: statement.status,
      rule: statement.rule,
      doubtful,
      documents: [...new Set(statement.evidence.map(({ documentId }) => documentId))],
      rank,
      evidence: pack(statement.evidence),
    });
    return { key, type, from, to, properties };
  }

  /** The time of an event or investment, for its relationships that have no time themselves; empty unless all its dates are known. */
  private happened(id: string): Partial<Times> {
    const { takesPlace, datedBy } = this.typeOf(id);
    const own = takesPlace ? (this.bySubject.get(id) ?? []) : [];
    const telling = own.filter(({ predicate }) => predicate === datedBy?.predicate);
    const times = telling.map((statement) => this.known.times(statement));
    const dated = times.flatMap((time) => (isDated(time) ? [time] : []));
    return dated.length > 0 && dated.length === times.length ? hull(dated) : {};
  }

  /** Relationships from investments to the home cities of their investors; each is based on the statement of the home city. */
  private leadingOn(relations: readonly StoredRelation[]): StoredRelation[] {
    return leadingOn(this.model).flatMap(({ label, predicate, first, second }) =>
      relations
        .filter(({ type, from }) => type === first && this.typeOf(from).labels.includes(label))
        .flatMap(({ from, to }) =>
          (this.bySubject.get(to) ?? [])
            .filter((home) => home.predicate === second)
            .flatMap((home) => (home.object ? this.relation(home, predicate, from, home.object) : [])),
        ),
    );
  }

  /** By entity and relation, the day since which the relation leads somewhere by default: doubtful links count only where it always shows them. */
  private relatedFields(relations: readonly StoredRelation[]): Map<string, Map<string, number>> {
    const related = new Map<string, Map<string, number>>();
    for (const { type, from, to, properties } of relations) {
      for (const [one, other, against] of [
        [from, to, 'in'],
        [to, from, 'out'],
      ] as const) {
        const targets = this.typeOf(other).labels;
        for (const link of this.typeOf(one).links.values()) {
          const leads =
            link.relationship === type && link.direction !== against && (link.target === 'Entity' || targets.includes(link.target));
          if (!leads || (properties.doubtful && !link.doubtful)) continue;
          const fields = related.get(one) ?? new Map<string, number>();
          const { known } = properties;
          related.set(one, fields.set(link.field, Math.min(known, fields.get(link.field) ?? known)));
        }
      }
    }
    return related;
  }

  private namesOf(id: string | undefined): string[] {
    return this.entities.get(id ?? '')?.names.map(({ text }) => text) ?? [];
  }
}
