import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUESTIONS_DIR, type Theme } from '../../../src/ground/questions.ts';
import { bundled } from '../../../src/http/bundle.ts';
import { FIRST_QUERY, textOfQuestion } from '../../questions.ts';
import { serverOfFile } from '../../support.ts';

const shared = serverOfFile();

describe('what serves the playground', () => {
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('gives every question once, with its Chinese and English', async () => {
    const reply = await shared.server.http.inject('/playground/questions.json');
    const themes: Theme[] = reply.json();
    const questions = themes.flatMap((theme) => theme.questions);
    const files = readdirSync(QUESTIONS_DIR).filter((name) => name.endsWith('.graphql'));
    expect(questions.map(({ slug }) => `${slug}.graphql`).sort()).toEqual(files.sort());
    for (const { slug, zh, en, query } of questions) {
      expect([zh, en], slug).toEqual([expect.stringMatching(/\p{Script=Han}.*[？）]$/u), expect.stringMatching(/^[A-Z].*[?)]$/)]);
      expect(query, slug).toBe(textOfQuestion(slug));
    }
  });

  it.each(['*/*', 'application/json', 'application/graphql-response+json, application/json;q=0.9', 'application/json, text/html;q=0.1'])(
    'answers a GET of a client that takes %s',
    async (accept) => {
      const headers = { accept, 'apollo-require-preflight': 'yes' };
      const reply = await shared.server.http.inject({ url: '/graphql?query={__typename}', headers });
      expect([reply.statusCode, reply.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    },
  );

  it('lets the page ask no other host, and run no script but its own', async () => {
    const reply = await shared.server.http.inject({ url: '/graphql', headers: html });
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.headers['content-security-policy']).toBe(
      "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:",
    );
  });

  it('bundles once for each state of the sources, and lets browsers keep what does not change', async () => {
    const told: string[] = [];
    const folder = await bundled((line) => told.push(line));
    expect([folder, told]).toEqual([expect.stringMatching(/\.cache\/playground-[0-9a-f]{16}$/), []]);
    const { body } = await shared.server.http.inject({ url: '/graphql', headers: html });
    const script = /src="(\/playground\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? '';
    const { statusCode, headers } = await shared.server.http.inject(script);
    expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await shared.server.http.inject('/playground/assets/..%2f..%2f..%2fpackage.json')).statusCode).toBe(403);
  });

  it('begins with the question that the README shows', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../..', 'README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`graphql\n${FIRST_QUERY.replace(/^#.*\n/gm, '')}\`\`\``);
  });
});
