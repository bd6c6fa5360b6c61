import { describe, expect, it } from 'vitest';
import { PLANNED, planText } from '../../src/docs/plans.ts';
import { readQuestions } from '../../src/ground/questions.ts';

/** What in the Cypher of each golden plan is what the plan is there to show. */
const SHOWN: Record<string, RegExp[]> = {
  'bay-area-firms-in-ganzhou': [/MATCH \(n0\)-\[r0_1:INVESTOR_ORIGINS\]/, /MATCH \(s0_1:Statement \{id: r0_1\.statement\}\)/],
  'the-plan-for-paired-cities': [/MATCH \(n0_2\)-\[r0_2_0:PARTIES\]/, /\[rs0_3_0:PREMISE\]/],
  'one-zone-two-names': [/\/\/ inJanuary2022: Park\n\/\/ {3}root \{"knownBy":20220131\}/, /\/\/ park: Park\n\/\/ {3}root \{\}/],
  'what-ganzhou-copies-from-shenzhen': [
    /^\/\/ city: City\n[\s\S]*\[r0_0_0:ADOPTED_BY\][\s\S]*^\/\/ region: Region\n[\s\S]*\[r0_0_0:ADOPTED_BY\]/m,
  ],
  'what-fu-zhenghua-says': [/^\/\/ statements\.nodes: Statement$/m, /n0\.evidence/],
};

describe('a golden plan', () => {
  it.each(Object.keys(PLANNED))('of %s is of a question that there is, and shows what it is there to show', async (slug) => {
    expect(readQuestions().map((question) => question.slug)).toContain(slug);
    const text = (await planText(slug)).replace(/^\/\/ {3}p.*\n/gm, '');
    expect(SHOWN[slug]?.length).toBeGreaterThan(0);
    for (const part of SHOWN[slug] ?? []) expect(text).toMatch(part);
  });

  it('is the same whenever it is printed', async () => {
    for (const slug of Object.keys(PLANNED)) expect(await planText(slug)).toBe(await planText(slug));
  });
});
