/** Where exports are served: what is refused, kept, compressed and readable from elsewhere. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExportSources } from '../../src/exports/parameters.ts';
import { FILES, serveExports } from '../../src/exports/routes.ts';
import { Corpus } from '../../src/ground/corpus.ts';
import { buildServer } from '../../src/http/server.ts';
import type { TypeModel } from '../../src/schema/model.ts';
import { serverOfFile } from '../support.ts';

const server = serverOfFile();
const { get } = server;
const folder = mkdtempSync(join(tmpdir(), 'rongwan-routes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an export', () => {
  it('is one of a list, with and without a slash at its end', async () => {
    for (const url of ['/export', '/export/']) {
      const { files } = (await get(url)).json();
      expect(files.map(({ file }: { file: string }) => file)).toEqual(FILES.map((file) => `/export/${file}`));
    }
  });

  it('at an address that is not encoded is refused with a hint, in the form of every error', async () => {
    const { http } = await buildServer({ graph: server.graph, corpus: new Corpus(undefined) });
    await http.listen({ port: 0, host: '127.0.0.1' });
    try {
      const { port } = http.server.address() as { port: number };
      const raw = await new Promise<string>((resolve, reject) => {
        let heard = '';
        const socket = connect(port, '127.0.0.1', () => socket.write('GET /export/graph.json?of=赣州 HTTP/1.1\r\nhost: a\r\n\r\n'));
        socket.on('data', (piece) => {
          heard += piece;
        });
        socket.on('close', () => resolve(heard)).on('error', reject);
      });
      const [head, body] = raw.split('\r\n\r\n') as [string, string];
      expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(JSON.parse(body).errors).toEqual([
        { message: expect.stringContaining('percent-encode'), extensions: { code: 'BAD_REQUEST' } },
      ]);
    } finally {
      await http.close();
    }
  });

  it('of any format names its revision in a header', async () => {
    const [info] = await server.graph.ask('graph/info');
    for (const file of FILES) expect((await get(`/export/${file}?of=city/jian`)).headers['x-revision']).toBe(info?.revision);
  });

  it('is not sent again while the graph is the same', async () => {
    const first = await get('/export/graph.gexf?of=city/jian');
    const again = await get('/export/graph.gexf?of=city/jian', { 'if-none-match': first.headers.etag as string });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get('/export/graph.gexf?of=city/jian', { 'if-none-match': '*' })).statusCode).toBe(304);
    expect((await get('/export/graph.gexf?of=nobody-knows-this', { 'if-none-match': '*' })).statusCode).toBe(404);
    const other = await get('/export/graph.gexf?of=city/ganzhou');
    expect(other.headers.etag).not.toBe(first.headers.etag);
    expect((await get('/export/graph.gexf?of=city/jian')).rawPayload).toEqual(first.rawPayload);
  });

  it('is sent again where other labels or other texts would be in it', async () => {
    const { sources } = server.server;
    const texts = mkdtempSync(join(folder, 'texts-'));
    const etagOf = async (other: Partial<ExportSources>) => {
      const http = fastify();
      serveExports(http, { ...sources, ...other });
      const { headers } = await http.inject({ method: 'GET', url: '/export/graph.json?of=city/jian' });
      return headers.etag;
    };
    const renamed = (kind: TypeModel): TypeModel => ({
      ...kind,
      links: new Map([...kind.links].map(([field, link]) => [field, field === 'within' ? { ...link, zh: '在' } : link])),
    });
    const usual = await etagOf({});
    expect(await etagOf({})).toBe(usual);
    expect(await etagOf({ model: { ...sources.model, types: sources.model.types.map(renamed) } })).not.toBe(usual);
    const corpus = new Corpus(texts);
    const without = await etagOf({ corpus });
    writeFileSync(join(texts, 'a.txt'), '');
    const withOne = await etagOf({ corpus });
    writeFileSync(join(texts, 'b.txt'), '');
    expect(new Set([without, withOne, await etagOf({ corpus })]).size).toBe(3);
  });

  it('pages from other addresses may read where they are named, and no others', async () => {
    const open = await buildServer({ graph: server.graph, corpus: new Corpus(undefined), corsOrigins: ['https://a.example'] });
    const allowed = async (from: Awaited<ReturnType<typeof buildServer>>, origin: string) =>
      (await from.http.inject({ method: 'GET', url: '/export/graph.json?ids=city/jian', headers: { origin } })).headers[
        'access-control-allow-origin'
      ];
    try {
      expect(await allowed(open, 'https://a.example')).toBe('https://a.example');
      expect(await allowed(open, 'https://b.example')).toBeUndefined();
      expect(await allowed(server.server, 'https://a.example')).toBeUndefined();
    } finally {
      await open.close();
    }
  });

  it('that Neo4j does not give in time is refused, no part of it sent, and nothing of our insides told', async () => {
    const usual = server.graph.deadline;
    server.graph.deadline = 1;
    try {
      for (const url of ['/export/graph.json?question=gree-in-ganzhou', '/export/statements.csv?of=city/jian']) {
        const reply = await get(url);
        expect([url, reply.statusCode, reply.headers.etag]).toEqual([url, 503, undefined]);
        expect(Object.keys(reply.json().errors[0].extensions)).toEqual(['code']);
      }
    } finally {
      server.graph.deadline = usual;
    }
  });

  it('of a question whose answer is not whole is refused, not made of a part of it', async () => {
    const { sources } = server.server;
    await expect(sources.entitiesOf('{ city(ref: "赣州") { name } park(ref: "nobody-knows-this") { name } }')).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
    expect(await sources.entitiesOf('{ city(ref: "赣州") { name } }')).toEqual(['city/ganzhou']);
  });

  it('is compressed for who can read that', async () => {
    for (const file of ['graph.gexf', 'graph.json', 'statements.jsonl', 'statements.csv']) {
      const reply = await get(`/export/${file}`, { 'accept-encoding': 'gzip' });
      expect([file, reply.headers['content-encoding']]).toEqual([file, 'gzip']);
    }
  });
});
