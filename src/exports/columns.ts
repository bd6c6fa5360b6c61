/** The attributes of nodes and edges, beside id, label and weight, that every format with columns or attributes contains. */
import type { ExportedEdge, ExportedNode, Time } from './graph.ts';

export type Cell = string | number | boolean | null | undefined;

export interface Column<T> {
  name: string;
  /** `day` is a date; formats without a date type write it as a string. */
  type: 'string' | 'double' | 'int' | 'boolean' | 'day';
  of(item: T): Cell;
}

const TIME: Column<Time>[] = [
  { name: 'start', type: 'day', of: ({ start }) => start },
  { name: 'end', type: 'day', of: ({ end }) => end },
  { name: 'precision', type: 'string', of: ({ precision }) => precision },
];

export const NODE_COLUMNS: Column<ExportedNode>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'labelZh', type: 'string', of: ({ labelZh }) => labelZh },
  { name: 'labelEn', type: 'string', of: ({ labelEn }) => labelEn },
  { name: 'names', type: 'string', of: ({ names }) => names.join(' | ') },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'degree', type: 'int', of: ({ degree }) => degree },
  { name: 'latitude', type: 'double', of: ({ latitude }) => latitude },
  { name: 'longitude', type: 'double', of: ({ longitude }) => longitude },
  { name: 'when', type: 'string', of: ({ when }) => when },
  { name: 'whenOf', type: 'string', of: ({ whenOf }) => whenOf },
  ...TIME,
  { name: 'wordings', type: 'string', of: ({ wordings }) => wordings.join('; ') },
  { name: 'documents', type: 'string', of: ({ documents }) => documents.join(' ') },
];

export const EDGE_COLUMNS: Column<ExportedEdge>[] = [
  { name: 'predicate', type: 'string', of: ({ predicate }) => predicate },
  { name: 'labelZh', type: 'string', of: ({ labelZh }) => labelZh },
  { name: 'labelEn', type: 'string', of: ({ labelEn }) => labelEn },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'basis', type: 'string', of: ({ basis }) => basis },
  { name: 'doubtful', type: 'boolean', of: ({ doubtful }) => doubtful },
  { name: 'doubtfulWeight', type: 'int', of: ({ doubtfulWeight }) => doubtfulWeight },
  { name: 'doubts', type: 'string', of: ({ doubts }) => doubts.join(' ') },
  ...TIME,
  { name: 'timeKind', type: 'string', of: ({ timeKind }) => timeKind },
  { name: 'statements', type: 'string', of: ({ statements }) => statements.join(' ') },
  { name: 'citations', type: 'string', of: ({ citations }) => citations.join(' ') },
];
