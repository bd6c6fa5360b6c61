/** Whatever is printed and committed is what it would be today. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLANS_DIR } from '../../src/docs/plans.ts';
import { PRINTED } from '../../src/docs/print.ts';
import { ROOT } from '../../src/ground/root.ts';

const whatToDo = (path: string) =>
  path.startsWith(PLANS_DIR)
    ? 'is not what the plan compiler emits today: npm run print, then look at the difference (git diff tests/plans), which is what Neo4j is asked.'
    : 'is stale: npm run print';

describe('what is printed', () => {
  it.each(Object.entries(PRINTED))('%s is committed as it is printed today', async (path, print) => {
    const file = join(ROOT, path);
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // Not compared by a matcher: a difference of thousands of lines would hide what to do about it.
    if (committed !== (await print())) expect.fail(`${path} ${whatToDo(path)}`);
  });

  it('has no golden plan of a question that has none any more', () => {
    expect(
      readdirSync(join(ROOT, PLANS_DIR))
        .map((name) => `${PLANS_DIR}/${name}`)
        .filter((path) => !(path in PRINTED)),
    ).toEqual([]);
  });
});
