/** GEXF and GraphML, element by element. */
import { fragment } from 'xmlbuilder2';
import type { Edge, Node } from './graph.ts';
import { describe, type Receipt } from './receipt.ts';

type Attributes = Record<string, string | number>;
type Value = string | number | null | undefined;

// XML has no way to write them, not even escaped: a file with one is no XML for its readers.
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const clean = (value: string | number) => String(value).replace(FORBIDDEN, '');

/** An element with children given as elements, or with a text. */
function element(name: string, attributes: Attributes, content: string | [string, Attributes, string?][] = []): string {
  const made = fragment().ele(name, Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, clean(value)])));
  if (typeof content === 'string') made.txt(clean(content));
  else
    for (const [child, given, text] of content) {
      const inner = made.ele(child, Object.fromEntries(Object.entries(given).map(([key, value]) => [key, clean(value)])));
      if (text !== undefined) inner.txt(clean(text));
    }
  return made.toString();
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

interface Column<T> {
  name: string;
  type: 'string' | 'double' | 'int';
  of(item: T): Value;
}

const NODE_COLUMNS: Column<Node>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'names', type: 'string', of: ({ names }) => names.join(' | ') },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'degree', type: 'int', of: ({ degree }) => degree },
  { name: 'latitude', type: 'double', of: ({ latitude }) => latitude },
  { name: 'longitude', type: 'double', of: ({ longitude }) => longitude },
  { name: 'documents', type: 'string', of: ({ documents }) => documents.join(' ') },
];
const EDGE_COLUMNS: Column<Edge>[] = [
  { name: 'predicate', type: 'string', of: ({ predicate }) => predicate },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'basis', type: 'string', of: ({ basis }) => basis },
  { name: 'statements', type: 'string', of: ({ statements }) => statements.join(' ') },
  { name: 'citations', type: 'string', of: ({ citations }) => citations.join(' ') },
];

const filled = <T>(columns: Column<T>[], item: T) =>
  columns.flatMap((column) => {
    const value = column.of(item);
    return value === null || value === undefined || value === '' ? [] : [{ ...column, value: String(value) }];
  });

/** GEXF 1.2, which Gephi, networkx and graphology all read; its edges bear the times that Gephi's timeline shows. */
export async function* gexf(receipt: Receipt, nodes: AsyncIterable<Node>, edges: AsyncIterable<Edge>): AsyncGenerator<string> {
  const attributes = <T>(columns: Column<T>[], of: string, mode: string) =>
    element(
      'attributes',
      { class: of, mode },
      columns.map(({ name, type }) => ['attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type }]),
    );
  // The schema allows a date of a day, and the readers know no other.
  yield `${DECLARATION}<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n`;
  yield element('meta', { lastmodifieddate: receipt.loadedAt.slice(0, 10) }, [
    ['creator', {}, 'Rongwan'],
    ['description', {}, describe(receipt)],
  ]);
  yield `\n<graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n`;
  yield `${attributes(NODE_COLUMNS, 'node', 'static')}\n${attributes(EDGE_COLUMNS, 'edge', 'static')}\n<nodes>\n`;
  const values = <T>(columns: Column<T>[], item: T) =>
    `<attvalues>${filled(columns, item)
      .map(({ name, value }) => element('attvalue', { for: name, value }))
      .join('')}</attvalues>`;
  const withValues = (open: string, inner: string) => open.replace(/\/>$/, `>${inner}${`</${open.slice(1).split(' ')[0]}>`}`);
  for await (const node of nodes) yield `${withValues(element('node', { id: node.id, label: node.label }), values(NODE_COLUMNS, node))}\n`;
  yield '</nodes>\n<edges>\n';
  for await (const edge of edges) {
    const { id, source, target, label, weight, start, end } = edge;
    const time = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
    yield `${withValues(element('edge', { id, source, target, label, weight, ...time }), values(EDGE_COLUMNS, edge))}\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

// In GraphML an id is a name token, which has no slash: city:ganzhou, with the true id among the data.
const token = (id: string) => id.replaceAll('/', ':');

/** GraphML, with a key for every attribute. */
export async function* graphml(receipt: Receipt, nodes: AsyncIterable<Node>, edges: AsyncIterable<Edge>): AsyncGenerator<string> {
  const nodeColumns: Column<Node>[] = [
    { name: 'entity', type: 'string', of: ({ id }) => id },
    { name: 'label', type: 'string', of: ({ label }) => label },
    ...NODE_COLUMNS,
  ];
  const edgeColumns: Column<Edge>[] = [
    { name: 'label', type: 'string', of: ({ label }) => label },
    { name: 'weight', type: 'double', of: ({ weight }) => weight },
    { name: 'start', type: 'string', of: ({ start }) => start },
    { name: 'end', type: 'string', of: ({ end }) => end },
    ...EDGE_COLUMNS,
  ];
  const keys = <T>(columns: Column<T>[], of: 'node' | 'edge') =>
    columns.map(({ name, type }) => `${element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}\n`).join('');
  const data = <T>(columns: Column<T>[], of: 'node' | 'edge', item: T): [string, Attributes, string][] =>
    filled(columns, item).map(({ name, value }) => ['data', { key: `${of}-${name}` }, value]);
  yield `${DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `${element('desc', {}, describe(receipt))}\n${keys(nodeColumns, 'node')}${keys(edgeColumns, 'edge')}<graph id="rongwan" edgedefault="directed">\n`;
  for await (const node of nodes) yield `${element('node', { id: token(node.id) }, data(nodeColumns, 'node', node))}\n`;
  for await (const edge of edges) {
    const { id, source, target } = edge;
    yield `${element('edge', { id: token(id), source: token(source), target: token(target) }, data(edgeColumns, 'edge', edge))}\n`;
  }
  yield '</graph>\n</graphml>\n';
}
