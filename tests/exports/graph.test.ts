/** The graph as a file, asked over HTTP. */
import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../support.ts';

const server = serverOfFile();
const { get } = server;

describe('the graph', () => {
  it('comes in the language that is asked for, with a receipt of what was asked and of which graph', async () => {
    const { graph, nodes } = (await get('/export/graph.json?ids=city/ganzhou&lang=en')).json();
    expect(nodes).toMatchObject([{ id: 'city/ganzhou', label: 'Ganzhou' }]);
    const [info] = await server.graph.ask('graph/info');
    expect(graph).toMatchObject({ question: '/export/graph.json?ids=city/ganzhou&lang=en', revision: info?.revision });
  });

  it('has short labels of edges in two languages', async () => {
    for (const [lang, label] of [
      ['zh', '投资来源地'],
      ['en', 'investor origins'],
    ]) {
      const { links } = (await get(`/export/graph.json?question=gree-in-ganzhou&lang=${lang}`)).json();
      const origins = links.filter(({ predicate }: { predicate: string }) => predicate === 'investorOrigins');
      expect(origins[0]).toMatchObject({ label, labelZh: '投资来源地', labelEn: 'investor origins' });
    }
  });

  it('tells of an investment every wording with its date', async () => {
    const { data } = await server.ask('{ investments(first: 100) { nodes { id when wordings { wording when } } } }');
    const { nodes } = (await get('/export/graph.json?types=INVESTMENT')).json();
    type Worded = { id: string; when: string | null; wordings: { wording: string; when: string | null }[] };
    const expected = data.investments.nodes.map(({ id, when, wordings }: Worded) => ({
      id,
      when,
      wordings: wordings.map((each) => [each.wording, each.when].filter(Boolean).join(' ')),
    }));
    expect(nodes.map(({ id, when, wordings }: Worded) => ({ id, when, wordings }))).toEqual(expected);
    expect(expected.some(({ wordings }: { wordings: string[] }) => wordings.length > 1)).toBe(true);
  });
});
