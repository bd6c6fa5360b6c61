/** Computes when documents said something, and since when a statement has been known. Days are yyyymmdd. */
import { extent, span } from '../ground/dates.ts';
import { type Model, typeOf } from '../schema/model.ts';
import { mentioned } from './mentioned.ts';
import type { GraphStatement } from './statements.ts';

/** The time of a statement, as its `Extent` in the properties of Neo4j. */
export interface Times {
  whenStart: number;
  whenStartBy: number;
  whenSure: number;
  whenEnd: number;
}

/** Whether a statement has a time. */
export const isDated = (times: Partial<Times>): times is Times => times.whenStart !== undefined;

/** The smallest time that covers all given times. */
export const hull = (times: readonly Times[]): Times => ({
  whenStart: Math.min(...times.map(({ whenStart }) => whenStart)),
  whenStartBy: Math.min(...times.map(({ whenStartBy }) => whenStartBy)),
  whenSure: Math.min(...times.map(({ whenSure }) => whenSure)),
  whenEnd: Math.max(...times.map(({ whenEnd }) => whenEnd)),
});

export class Known {
  private readonly published = new Map<string, string>();
  private readonly speakOf = new Map<string, GraphStatement[]>();
  private readonly firstNamed = new Map<string, number>();

  constructor(statements: readonly GraphStatement[], model: Model) {
    const published = model.byName.get('Document')?.datedBy?.predicate;
    for (const statement of statements) {
      const { predicate } = statement;
      const spoken = [...mentioned(statement), ...(predicate.startsWith('metric/') ? [predicate] : [])];
      for (const id of spoken) this.speakOf.set(id, [...(this.speakOf.get(id) ?? []), statement]);
      if (predicate === published && statement.date && typeOf(model, statement.subject)?.entityType === 'DOCUMENT')
        this.published.set(statement.subject, statement.date);
    }
  }

  /** The properties that cypher/parts/time.cypher compares: the time of a statement, if it has one, and the day since which it is known. */
  times(statement: GraphStatement): Partial<Times> & { known: number } {
    const when = statement.when ?? statement.date;
    const known = this.since(statement);
    if (!when) return { known };
    const { start, startBy, sure, end } = extent(when, statement.timeKind === 'PERIOD');
    return { whenStart: start, whenStartBy: startBy, whenSure: sure, whenEnd: end, known };
  }

  /** The day on which a document first said it. General knowledge counts from the first document that speaks of its subject. */
  since(statement: GraphStatement): number {
    const asOf = this.asOf(statement);
    return statement.known ?? (asOf ? span(asOf).end : this.sinceNamed(statement.subject));
  }

  /** The first day on which a document speaks of an entity; 0 if none does, so that it counts as always known. */
  sinceNamed(id: string): number {
    const known = this.firstNamed.get(id);
    if (known !== undefined) return known;
    const days = (this.speakOf.get(id) ?? []).flatMap((statement) => this.asOf(statement) ?? []).map((date) => span(date).end);
    const first = days.length ? Math.min(...days) : 0;
    this.firstNamed.set(id, first);
    return first;
  }

  /** The earliest date among the documents of a statement, as a partial date. */
  asOf({ evidence }: GraphStatement): string | undefined {
    return this.earliest(evidence.map(({ documentId }) => documentId));
  }

  /** The earliest date among these documents, as a partial date. */
  earliest(documents: readonly string[]): string | undefined {
    const dates = documents.flatMap((id) => this.published.get(id) ?? []);
    return dates.sort((a, b) => span(a).start - span(b).start)[0];
  }

  /** The last day on which a document said it; 0 if no document did. */
  saidOn(statement: GraphStatement): number {
    return Math.max(0, ...statement.evidence.map((passage) => this.dayOf(passage) ?? 0));
  }

  /** The day of a passage's document: the last day of its date, if that is less precise; undefined if it has no date. */
  dayOf({ documentId }: { documentId: string }): number | undefined {
    const date = this.published.get(documentId);
    return date === undefined ? undefined : span(date).end;
  }

  publishedOn(document: string): string | undefined {
    return this.published.get(document);
  }
}
