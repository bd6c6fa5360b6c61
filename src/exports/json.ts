/** Writes Cytoscape JSON, node-link JSON and JSON-LD, one item at a time. */
import type { ExportedEdge, ExportedNode } from './graph.ts';
import { describe, type Receipt } from './receipt.ts';

async function* listed<T>(items: AsyncIterable<T>, shape: (item: T) => unknown): AsyncGenerator<string> {
  let first = true;
  for await (const item of items) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(shape(item))}`;
    first = false;
  }
}

/** JSON for Cytoscape, Cytoscape.js and networkx. networkx expects `value` and `name` on a node and `key` on an edge. */
export async function* cyjs(
  receipt: Receipt,
  nodes: AsyncIterable<ExportedNode>,
  edges: AsyncIterable<ExportedEdge>,
): AsyncGenerator<string> {
  yield `{"data":${JSON.stringify({ name: 'Rongwan', ...receipt, description: describe(receipt) })},"directed":true,"multigraph":true,"elements":{"nodes":[`;
  yield* listed(nodes, (node) => ({ data: { ...node, value: node.id, name: node.label } }));
  yield '],"edges":[';
  yield* listed(edges, (edge) => ({ data: { ...edge, key: edge.predicate, interaction: edge.predicate, name: edge.label } }));
  yield ']}}\n';
}

/** Node-link JSON for d3 and networkx: `nodes` and `links`. */
export async function* nodeLink(
  receipt: Receipt,
  nodes: AsyncIterable<ExportedNode>,
  edges: AsyncIterable<ExportedEdge>,
): AsyncGenerator<string> {
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ ...receipt, description: describe(receipt) })},"nodes":[`;
  yield* listed(nodes, (node) => node);
  yield '],"links":[';
  yield* listed(edges, (edge) => ({ key: edge.predicate, ...edge }));
  yield ']}\n';
}

const TERM = 'https://rongwan.invalid/term/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Ids are relative to a reserved address that never resolves (RFC 2606), because the service may run at any address. */
const CONTEXT = {
  '@base': 'https://rongwan.invalid/',
  '@vocab': TERM,
  id: '@id',
  type: '@type',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  names: { '@id': 'http://www.w3.org/2004/02/skos/core#altLabel', '@container': '@set' },
  latitude: { '@id': 'http://www.w3.org/2003/01/geo/wgs84_pos#lat', '@type': `${XSD}double` },
  longitude: { '@id': 'http://www.w3.org/2003/01/geo/wgs84_pos#long', '@type': `${XSD}double` },
  start: { '@type': `${XSD}date` },
  end: { '@type': `${XSD}date` },
  loadedAt: { '@type': `${XSD}dateTime` },
  source: { '@id': `${RDF}subject`, '@type': '@id' },
  target: { '@id': `${RDF}object`, '@type': '@id' },
  predicate: { '@id': `${RDF}predicate`, '@type': '@vocab' },
  statements: { '@type': '@id', '@container': '@set' },
  documents: { '@type': '@id', '@container': '@set' },
  citations: { '@container': '@set' },
};

/**
 * Entities and relations as RDF. A relation is an rdf:Statement with its status, basis and evidence. Unless all its statements are
 * doubtful, it is also written as a plain triple, because most queries use only those. Labels are written in every language, whatever
 * `lang` is.
 */
export async function* jsonld(
  receipt: Receipt,
  nodes: AsyncIterable<ExportedNode>,
  edges: AsyncIterable<ExportedEdge>,
): AsyncGenerator<string> {
  const about = { id: 'graph', type: 'Graph', ...receipt, label: describe(receipt) };
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n${JSON.stringify(about)}`;
  for await (const { type, labelZh, labelEn, when, ...node } of nodes) {
    const label = labels(labelZh, labelEn) ?? node.label;
    yield `,\n${JSON.stringify({ ...node, type: capital(type), label, when: when && literal(when) })}`;
  }
  for await (const { labelZh, labelEn, ...edge } of edges) {
    yield `,\n${JSON.stringify({ type: `${RDF}Statement`, ...edge, label: labels(labelZh, labelEn) })}`;
    if (!edge.doubtful) yield `,\n${JSON.stringify({ id: edge.source, [TERM + edge.predicate]: { id: edge.target } })}`;
  }
  yield '\n]}\n';
}

const capital = (type: string) => type[0] + type.slice(1).toLowerCase();

function labels(zh: string | null, en: string | null) {
  const all = [
    ['zh-Hans', zh],
    ['en', en],
  ].flatMap(([language, text]) => (text === null ? [] : [{ '@language': language, '@value': text }]));
  return all.length ? all : null;
}

/** A partial date as an RDF literal, with the narrowest XSD type that fits, otherwise as EDTF. */
function literal(date: string) {
  const type = { 4: `${XSD}gYear`, 7: `${XSD}gYearMonth`, 10: `${XSD}date` }[/^[\d-]+$/.test(date) ? date.length : 0];
  return { '@type': type ?? 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': date };
}
