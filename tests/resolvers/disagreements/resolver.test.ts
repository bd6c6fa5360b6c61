import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const server = serverOfFile();
const { data } = server;

interface Disagreement {
  subject: { id: string };
  predicate: string;
  statements: { id: string; predicate: string; subject: { id: string }; disagreesWith: { id: string }[] }[];
}

describe('disagreements', () => {
  it('have both sides, of one subject and predicate, each of which knows the other', async () => {
    const { disagreements } = await data(`{ disagreements(first: 100) { totalCount nodes {
      subject { id } predicate statements { id predicate subject { id } disagreesWith { id } } } } }`);
    expect(disagreements.nodes.length).toBeGreaterThan(0);
    expect(disagreements.totalCount).toBe(disagreements.nodes.length);
    for (const { subject, predicate, statements } of disagreements.nodes as Disagreement[]) {
      const [one, other] = statements;
      expect(statements).toHaveLength(2);
      for (const side of statements) expect([side.subject.id, side.predicate]).toEqual([subject.id, predicate]);
      expect(one?.disagreesWith.map(({ id }) => id)).toContain(other?.id);
      expect(other?.disagreesWith.map(({ id }) => id)).toContain(one?.id);
    }
  });

  it('are walked page by page, each once', async () => {
    const page = async (args: string) =>
      (await data(`{ disagreements(${args}) { nodes { predicate statements { id } } pageInfo { hasNextPage endCursor } } }`)).disagreements;
    const whole = await page('first: 100');
    const walked = [];
    for (let at = await page('first: 1'); ; at = await page(`first: 1, after: "${at.pageInfo.endCursor}"`)) {
      walked.push(...at.nodes);
      if (!at.pageInfo.hasNextPage) break;
    }
    expect(walked).toEqual(whole.nodes);
  });

  it('that a filter leaves out altogether are an empty list, with the condition that leaves them out and what it leaves out', async () => {
    const { disagreements } = await data('{ disagreements { nodes { predicate statements { id } } } }');
    const none = await data(
      `query ($predicate: String!) { disagreements(filter: {subject: "company/gree-electric", predicates: [$predicate]}) {
        totalCount nodes { predicate } whyEmpty { code message nearMisses { id } } } }`,
      { predicate: disagreements.nodes[0].predicate },
    );
    expect(none.disagreements).toMatchObject({ totalCount: 0, nodes: [], whyEmpty: { code: 'FILTERED_OUT' } });
    expect(none.disagreements.whyEmpty.message).toContain('subject');
    const known = disagreements.nodes.flatMap((each: Disagreement) => each.statements.map(({ id }) => id));
    const nearest = none.disagreements.whyEmpty.nearMisses.map(({ id }: { id: string }) => id);
    expect(nearest.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(nearest));
  });
});
