/** What lies within two steps of an entity, as a Mermaid flowchart: npx tsx examples/typescript/neighborhood.ts 格力电器 */
import { ask, graphql, run } from './client.ts';

const NEIGHBORHOOD = graphql(`
  query Neighborhood($of: EntityRef!, $maxNodes: Int) {
    neighborhood(of: [$of], depth: 2, maxNodes: $maxNodes) {
      truncated
      nodes { id label type }
      edges { source target label basis }
    }
  }
`);

const [of = '格力电器', maxNodes = '30'] = process.argv.slice(2);
await run(async () => {
  const { neighborhood } = await ask(NEIGHBORHOOD, { of, maxNodes: Number(maxNodes) });
  if (!neighborhood) throw new Error(`nothing lies around ${of}`);

  // Mermaid knows nodes by words: n0, n1 …
  const words = new Map(neighborhood.nodes.map(({ id }, index) => [id, `n${index}`]));
  console.log('flowchart LR');
  for (const { id, label, type } of neighborhood.nodes) console.log(`  ${words.get(id)}["${label} (${type})"]`);
  for (const { source, target, label, basis } of neighborhood.edges) {
    // Solid is what documents state; dotted is background and what rules conclude.
    console.log(`  ${words.get(source)} ${basis === 'STATED' ? '-->' : '-.->'}|"${label}"| ${words.get(target)}`);
  }
  if (neighborhood.truncated) console.log('  %% there is more: ask for more nodes');
});
