/** Statements as rows: everything that the API says of one, flat where a table wants it flat. */
import { Readable } from 'node:stream';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Graph } from '../graph/graph.ts';
import { type Corpus, type CorpusFile, cited } from '../ground/corpus.ts';
import type { Column } from './columns.ts';
import { csv, harmless } from './csv.ts';
import type { Receipt } from './receipt.ts';

interface Passage {
  documentId: string;
  pieces: { start: number; end: number; sha256: string }[];
  mention: string;
  /** What stands there; null where the service does not have the text. */
  quote: string | null;
}

/** A statement with all it carries; figures keep their decimals as text, as in the API. */
export interface Said {
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
  quantity: {
    value: number;
    exact: string;
    unit: string;
    comparator: string;
    printed: string;
    normalized?: { value: number; exact: string; unit: string };
  } | null;
  date: string | null;
  text: string | null;
  qualifiers: unknown[];
  when: string | null;
  time: { start: string | null; end: string | null; precision: string; kind: string } | null;
  asOf: string | null;
  status: string;
  basis: string;
  rule: string | null;
  premises: string[];
  references: unknown[];
  doubts: string[];
  note: string | null;
  documents: string[];
  evidence: Passage[];
  disagreesWith: string[];
}

const PAGE = 500;

/** All statements that pass the parameters of cypher/parts/statement.cypher, in the order of time. */
export async function* statementsOf(graph: Graph, corpus: Corpus, filter: Record<string, unknown>): AsyncGenerator<Said> {
  const files = new Map<string, CorpusFile>();
  const quoteOf = ({ documentId, pieces }: Passage) => {
    const source = files.get(documentId);
    return source ? corpus.quote(source, pieces) : null;
  };
  for (let after = ''; ; ) {
    const rows = await graph.ask('exports/statements', { ...filter, after, limit: PAGE });
    const page = rows.map(saidOf);
    const documents = page.flatMap((said) => said.documents);
    await readFiles(graph, documents, files);
    for (const said of page) yield { ...said, evidence: said.evidence.map((each) => ({ ...each, quote: quoteOf(each) })) };
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.[0] as string;
  }
}

/** The files of some documents, by their ids; what is known is not asked for again. */
async function readFiles(graph: Graph, documents: string[], files: Map<string, CorpusFile>): Promise<void> {
  const ids = [...new Set(documents)].filter((id) => !files.has(id));
  if (!ids.length) return;
  const rows = (await graph.ask('documents/files', { ids })) as [id: string, file: string, sha256: string][];
  for (const [id, file, sha256] of rows) files.set(id, { file, sha256 });
}

function saidOf(row: unknown[]): Said {
  const [, said, [subjectName, subjectType, subjectKind], object, premises, disagreesWith] = row as [
    string,
    Record<string, string>,
    [string, string, string | null],
    [string, string, string | null] | null,
    string[],
    string[],
  ];
  const json = (name: string) => (said[name] === undefined ? null : JSON.parse(said[name]));
  const plain = (name: string) => said[name] ?? null;
  const [predicateLabel = '', predicateLabelEn = ''] = said.labels as unknown as string[];
  return {
    id: said.id as string,
    subject: said.subject as string,
    subjectName,
    subjectType,
    subjectKind,
    predicate: said.predicate as string,
    predicateLabel,
    predicateLabelEn,
    object: plain('object'),
    objectName: object?.[0] ?? null,
    objectType: object?.[1] ?? null,
    objectKind: object?.[2] ?? null,
    quantity: json('quantity'),
    date: plain('date'),
    text: plain('text'),
    qualifiers: json('qualifiers') ?? [],
    when: plain('when'),
    time: json('time'),
    asOf: plain('asOf'),
    status: said.status as string,
    basis: said.basis as string,
    rule: plain('rule'),
    premises,
    references: json('references') ?? [],
    doubts: (said.doubts as unknown as string[]) ?? [],
    note: plain('note'),
    documents: (said.documents as unknown as string[]) ?? [],
    evidence: json('evidence') ?? [],
    disagreesWith,
  };
}

export async function* jsonl(statements: AsyncIterable<Said>): AsyncGenerator<string> {
  for await (const statement of statements) yield `${JSON.stringify(statement)}\n`;
}

const text = (name: string, of: (statement: Said) => string | null | undefined): Column<Said> => ({ name, type: 'string', of });
const number = (name: string, of: (statement: Said) => number | null | undefined): Column<Said> => ({ name, type: 'double', of });

/** The columns of the tables, one row a statement: ids and codes in a list have a space between them, passages ` | `, and what has parts of its own is JSON. */
const COLUMNS: Column<Said>[] = [
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

export function statementsCsv(statements: AsyncIterable<Said>): Readable {
  const rows = async function* () {
    for await (const statement of statements) yield COLUMNS.map(({ of }) => harmless(of(statement)));
  };
  return csv(
    COLUMNS.map(({ name }) => name),
    rows(),
  );
}

/** Parquet is written by columns: all rows have to be at hand. */
export async function* parquet(receipt: Receipt, statements: AsyncIterable<Said>): AsyncGenerator<Buffer> {
  const all: Said[] = [];
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
