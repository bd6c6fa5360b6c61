/** Writes GEXF and GraphML, one element at a time. */
import { fragment } from 'xmlbuilder2';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import type { ExportedEdge, ExportedNode, Time } from './graph.ts';
import { describe, type Receipt } from './receipt.ts';

type Attributes = Record<string, string | number>;

// XML does not allow these characters, not even escaped; parsers reject a file that contains one.
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const clean = (value: string | number) => String(value).replace(FORBIDDEN, '');

/** An element as text, with either a text or a list of children `[name, attributes, text]` as its content. */
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

const filled = <T>(columns: Column<T>[], item: T) =>
  columns.flatMap((column) => {
    const value = column.of(item);
    return value === null || value === undefined || value === '' ? [] : [{ ...column, value: String(value) }];
  });

// Neither GEXF nor GraphML has a type for dates.
const typeOf = <T>({ type }: Column<T>) => (type === 'day' ? 'string' : type);

/** GEXF 1.3. The `kind` of an edge keeps Gephi from merging parallel edges; its timeline shows `start` and `end`. */
export async function* gexf(
  receipt: Receipt,
  nodes: AsyncIterable<ExportedNode>,
  edges: AsyncIterable<ExportedEdge>,
): AsyncGenerator<string> {
  const attributes = <T>(columns: Column<T>[], of: string, mode: string) =>
    element(
      'attributes',
      { class: of, mode },
      columns.map((column) => ['attribute', { id: column.name, title: column.name, type: typeOf(column).replace(/^int$/, 'integer') }]),
    );
  // The schema of GEXF allows only a day here, not a time.
  yield `${DECLARATION}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
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
  // The times are written as attributes and also among the values, because not every program reads the attributes.
  const time = ({ start, end }: Time) => ({ ...(start ? { start } : {}), ...(end ? { end } : {}) });
  for await (const node of nodes) {
    const { id, label } = node;
    yield `${withValues(element('node', { id, label, ...time(node) }), values(NODE_COLUMNS, node))}\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const edge of edges) {
    const { id, source, target, predicate, label, weight } = edge;
    const given = { id, source, target, kind: predicate, label, weight, ...time(edge) };
    yield `${withValues(element('edge', given), values(EDGE_COLUMNS, edge))}\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

// In GraphML an id is a name token, which must not contain a slash: it becomes city:ganzhou, and the real id is written as data.
const token = (id: string) => id.replaceAll('/', ':');

/** GraphML, with one key element per attribute. */
export async function* graphml(
  receipt: Receipt,
  nodes: AsyncIterable<ExportedNode>,
  edges: AsyncIterable<ExportedEdge>,
): AsyncGenerator<string> {
  const nodeColumns: Column<ExportedNode>[] = [
    { name: 'entity', type: 'string', of: ({ id }) => id },
    { name: 'label', type: 'string', of: ({ label }) => label },
    ...NODE_COLUMNS,
  ];
  const edgeColumns: Column<ExportedEdge>[] = [
    { name: 'label', type: 'string', of: ({ label }) => label },
    { name: 'weight', type: 'double', of: ({ weight }) => weight },
    ...EDGE_COLUMNS,
  ];
  const keys = <T>(columns: Column<T>[], of: 'node' | 'edge') =>
    columns
      .map(
        (column) => `${element('key', { id: `${of}-${column.name}`, for: of, 'attr.name': column.name, 'attr.type': typeOf(column) })}\n`,
      )
      .join('');
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
