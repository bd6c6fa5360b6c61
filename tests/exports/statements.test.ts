/** Statements as a file, asked over HTTP and compared with what the API says of them. */
import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/ground/corpus.ts';
import { buildServer } from '../../src/http/server.ts';
import { config, serverOfFile } from '../support.ts';

const server = serverOfFile();
const { get } = server;

describe('statements', () => {
  it('quote their passages where the service has the texts, and only there', async () => {
    const { data } = await server.ask(
      '{ statements(filter: {entity: "赣州"}, first: 100) { nodes { id subject { kind } object { kind } evidence { mention quote } } } }',
    );
    const lines = (reply: { body: string }) =>
      reply.body
        .trim()
        .split('\n')
        .slice(0, 100)
        .map((line) => JSON.parse(line));
    const url = `/export/statements.jsonl?${new URLSearchParams({ of: '赣州' })}`;
    const first = await get(url);
    expect(lines(first).map(({ id, subjectKind, objectKind, evidence }) => [id, subjectKind, objectKind, evidence.map(passage)])).toEqual(
      data.statements.nodes.map(({ id, subject, object, evidence }: Shown) => [
        id,
        subject.kind,
        object?.kind ?? null,
        evidence.map(passage),
      ]),
    );
    const { http } = await buildServer({ graph: server.graph, corpus: new Corpus(undefined) });
    const bare = await http.inject({ method: 'GET', url });
    await http.close();
    expect(
      lines(bare)
        .flatMap(({ evidence }) => evidence)
        .every(({ quote }) => quote === null),
    ).toBe(true);
    expect(bare.headers.etag === first.headers.etag).toBe(!new Corpus(config.corpusDir).present);
  });
  type Shown = { id: string; subject: { kind: string }; object: { kind: string } | null; evidence: Passage[] };
  type Passage = { mention: string; quote: string | null };
  const passage = ({ mention, quote }: Passage) => ({ mention, quote });

  it('are narrowed like those of the API', async () => {
    const { data } = await server.ask(
      '{ statements(filter: {entity: "赣州", figures: true, knownBy: "2023"}, first: 100) { totalCount nodes { id } } }',
    );
    const lines = (await get(`/export/statements.jsonl?${new URLSearchParams({ of: '赣州', figures: 'yes', knownBy: '2023' })}`)).body
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).id).slice(0, 100)).toEqual(data.statements.nodes.map(({ id }: { id: string }) => id));
    expect(lines).toHaveLength(data.statements.totalCount);
  });
});
