/** Who invests in a place, each with what says so, page by page: npx tsx examples/typescript/investments.ts 赣州 */
import type { ResultOf } from 'gql.tada';
import { ask, graphql, run } from './client.ts';

const CITATION = graphql(`
  fragment Citation on Evidence {
    document { id }
    mention
    pieces { start end }
  }
`);

const INVESTMENTS = graphql(
  `
    query Investments($filter: InvestmentFilter!, $first: Int!, $after: String) {
      investments(filter: $filter, first: $first, after: $after) {
        nodes {
          investors { name }
          park { name }
          wording
          when
          evidence { ...Citation }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [CITATION],
);

type Investment = NonNullable<ResultOf<typeof INVESTMENTS>['investments']>['nodes'][number];

async function* investments(place: string): AsyncGenerator<Investment> {
  let after: string | null = null;
  do {
    const answer: ResultOf<typeof INVESTMENTS> = await ask(INVESTMENTS, { filter: { place }, first: 10, after });
    if (!answer.investments) return;
    yield* answer.investments.nodes;
    const { hasNextPage, endCursor } = answer.investments.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after);
}

const [place = '赣州'] = process.argv.slice(2);
await run(async () => {
  for await (const { investors, park, wording, when, evidence } of investments(place)) {
    const who = investors.map(({ name }) => name).join('、') || 'nobody named';
    console.log([who, wording, when ?? 'undated', park?.name ?? 'no park named'].join(' · '));
    for (const { document, mention, pieces } of evidence) {
      console.log(`    ${document.id} ${pieces.map(({ start, end }) => `${start}-${end}`).join(', ')}: ${mention}`);
    }
  }
});
