/** Exports of statements: each statement as one row with everything that the API says about it. */
import { Readable } from 'node:stream';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ParametersOf, RowOf } from '../graph/asking.ts';
import type { Graph } from '../graph/graph.ts';
import { type Corpus, type CorpusFile, cited } from '../ground/corpus.ts';
import type { Quantity } from '../schema/values.ts';
import { unpack } from '../stored/packed.ts';
import type { StoredEvidence, StoredQualifier, StoredReference, StoredTime } from '../stored/values.ts';
import type { Column } from './columns.ts';
import { csv, harmless } from './csv.ts';
import type { Receipt } from './receipt.ts';

/** A passage with its text, which is null if the service does not have the document's text. */
type QuotedPassage = StoredEvidence & { quote: string | null };

/** A statement with all its values. As in the API, figures keep their decimals as text in `exact`. */
export interface ExportedStatement {
  id: string;
  subject: string;
  subjectName: string;
  subjectType: string;
  subjectKind: string | null;
  predicate: string;
  predicateLabel: string;
  predicateLabelEn: string;
  object: string | null;
  objectName: string | null;
  objectType: string | null;
  objectKind: string | null;
  quantity: Quantity | null;
  date: string | null;
  text: string | null;
  qualifiers: StoredQualifier[];
  when: string | null;
  time: StoredTime | null;
  asOf: string | null;
  status: string;
  basis: string;
  rule: string | null;
  premises: string[];
  references: StoredReference[];
  doubts: string[];
  note: string | null;
  documents: string[];
  evidence: QuotedPassage[];
  disagreesWith: string[];
}

const PAGE = 500;

/** Yields all statements that pass the filter (the parameters of cypher/parts/statement.cypher), in the order of time. */
export async function* statementsOf(graph: Graph, corpus: Corpus, filter: ParametersOf<'statement'>): AsyncGenerator<ExportedStatement> {
  const files = new Map<string, CorpusFile>();
  const quoteOf = ({ documentId, pieces }: StoredEvidence) => {
    const source = files.get(documentId);
    return source ? corpus.quote(source, pieces) : null;
  };
  for (let after = ''; ; ) {
    const rows = await graph.ask('exports/statements', { ...filter, after, limit: PAGE });
    const documents = rows.flatMap(({ statement }) => statement.documents);
    await readFiles(graph, documents, files);
    for (const row of rows) yield exported(row, quoteOf);
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.key;
  }
}

/** Adds the files of these documents to `files`, by the id of the document. Documents that are there already are not read again. */
async function readFiles(graph: Graph, documents: string[], files: Map<string, CorpusFile>): Promise<void> {
  const ids = [...new Set(documents)].filter((id) => !files.has(id));
  if (!ids.length) return;
  for (const { id, file, sha256 } of await graph.ask('documents/files', { ids })) files.set(id, { file, sha256 });
}

/** Converts a row for the export: unpacks its values, sets missing ones to null, and adds the quotes of its passages. */
function exported(row: RowOf<'exports/statements'>, quoteOf: (passage: StoredEvidence) => string | null): ExportedStatement {
  const { statement, subject, object, premises, disagreesWith } = row;
  const [predicateLabel, predicateLabelEn] = statement.labels;
  return {
    id: statement.id,
    subject: statement.subject,
    subjectName: subject.name,
    subjectType: subject.type,
    subjectKind: subject.subtype,
    predicate: statement.predicate,
    predicateLabel,
    predicateLabelEn,
    object: statement.object ?? null,
    objectName: object?.name ?? null,
    objectType: object?.type ?? null,
    objectKind: object?.subtype ?? null,
    quantity: statement.quantity ? unpack(statement.quantity) : null,
    date: statement.date ?? null,
    text: statement.text ?? null,
    qualifiers: unpack(statement.qualifiers),
    when: statement.when ?? null,
    time: statement.time ? unpack(statement.time) : null,
    asOf: statement.asOf ?? null,
    status: statement.status,
    basis: statement.basis,
    rule: statement.rule ?? null,
    premises,
    references: unpack(statement.references),
    doubts: statement.doubts,
    note: statement.note ?? null,
    documents: statement.documents,
    evidence: unpack(statement.evidence).map((passage) => ({ ...passage, quote: quoteOf(passage) })),
    disagreesWith,
  };
}

export async function* jsonl(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  for await (const statement of statements) yield `${JSON.stringify(statement)}\n`;
}

const text = (name: string, of: (statement: ExportedStatement) => string | null | undefined): Column<ExportedStatement> => ({
  name,
  type: 'string',
  of,
});
const number = (name: string, of: (statement: ExportedStatement) => number | null | undefined): Column<ExportedStatement> => ({
  name,
  type: 'double',
  of,
});

/**
 * The columns of the tables. In a list, ids and codes are separated by a space, and mentions and quotes by ` | `; values with parts of
 * their own are JSON.
 */
const COLUMNS: Column<ExportedStatement>[] = [
  text('id', ({ id }) => id),
  text('subject', ({ subject }) => subject),
  text('subjectName', ({ subjectName }) => subjectName),
  text('subjectType', ({ subjectType }) => subjectType),
  text('subjectKind', ({ subjectKind }) => subjectKind),
  text('predicate', ({ predicate }) => predicate),
  text('predicateLabel', ({ predicateLabel }) => predicateLabel),
  text('predicateLabelEn', ({ predicateLabelEn }) => predicateLabelEn),
  text('object', ({ object }) => object),
  text('objectName', ({ objectName }) => objectName),
  text('objectType', ({ objectType }) => objectType),
  text('objectKind', ({ objectKind }) => objectKind),
  number('value', ({ quantity }) => quantity?.value),
  text('exact', ({ quantity }) => quantity?.exact),
  text('unit', ({ quantity }) => quantity?.unit),
  text('comparator', ({ quantity }) => quantity?.comparator),
  text('printed', ({ quantity }) => quantity?.printed),
  number('normalizedValue', ({ quantity }) => quantity?.normalized?.value),
  text('normalizedExact', ({ quantity }) => quantity?.normalized?.exact),
  text('normalizedUnit', ({ quantity }) => quantity?.normalized?.unit),
  text('date', ({ date }) => date),
  text('text', ({ text }) => text),
  text('qualifiers', ({ qualifiers }) => JSON.stringify(qualifiers)),
  text('when', ({ when }) => when),
  text('start', ({ time }) => time?.start),
  text('end', ({ time }) => time?.end),
  text('precision', ({ time }) => time?.precision),
  text('timeKind', ({ time }) => time?.kind),
  text('asOf', ({ asOf }) => asOf),
  text('status', ({ status }) => status),
  text('basis', ({ basis }) => basis),
  text('rule', ({ rule }) => rule),
  text('premises', ({ premises }) => premises.join(' ')),
  text('references', ({ references }) => JSON.stringify(references)),
  text('doubts', ({ doubts }) => doubts.join(' ')),
  text('note', ({ note }) => note),
  text('documents', ({ documents }) => documents.join(' ')),
  text('citations', ({ evidence }) => cited(evidence).join(' ')),
  text('mention', ({ evidence }) => evidence.map(({ mention }) => mention).join(' | ') || null),
  text('quote', ({ evidence }) => evidence.flatMap(({ quote }) => quote ?? []).join(' | ') || null),
  text('evidence', ({ evidence }) => JSON.stringify(evidence)),
  text('disagreesWith', ({ disagreesWith }) => disagreesWith.join(' ')),
];

export function statementsCsv(statements: AsyncIterable<ExportedStatement>): Readable {
  const rows = async function* () {
    for await (const statement of statements) yield COLUMNS.map(({ of }) => harmless(of(statement)));
  };
  return csv(
    COLUMNS.map(({ name }) => name),
    rows(),
  );
}

/** Yields a Parquet file. Parquet is written column by column, so all rows are held in memory. */
export async function* parquet(receipt: Receipt, statements: AsyncIterable<ExportedStatement>): AsyncGenerator<Buffer> {
  const all: ExportedStatement[] = [];
  for await (const statement of statements) all.push(statement);
  const columnData = COLUMNS.map(({ name, type, of }) => ({
    name,
    type: type === 'double' ? ('DOUBLE' as const) : ('STRING' as const),
    data: all.map((statement) => of(statement) ?? null),
    nullable: true,
  }));
  const kvMetadata = Object.entries(receipt).map(([key, value]) => ({ key, value: String(value) }));
  yield Buffer.from(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'rongwan' }));
}
