/** All generated files that are committed. `npm run print` writes them, and a test reports which of them are out of date. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ground/root.ts';
import { leftOutPage, questionsPage, readme, seedsPage } from './pages.ts';
import { PLANNED, PLANS_DIR, planText } from './plans.ts';
import { printedQuestionTypes } from './question-types.ts';
import { introspectionType, schemaText } from './schema.ts';

/** The text of each generated file, by its path in the project. */
export const PRINTED: Record<string, () => string | Promise<string>> = {
  'schema.graphql': schemaText,
  'src/graph/questions.ts': printedQuestionTypes,
  'examples/typescript/introspection.d.ts': introspectionType,
  'README.md': readme,
  'docs/questions.md': questionsPage,
  'docs/left-out.md': leftOutPage,
  'docs/seeds.md': seedsPage,
  ...Object.fromEntries(Object.keys(PLANNED).map((slug) => [`${PLANS_DIR}/${slug}.cypher`, () => planText(slug)])),
};

/** Writes all generated files. */
export async function printAll(): Promise<void> {
  for (const [path, text] of Object.entries(PRINTED)) writeFileSync(join(ROOT, path), await text());
}
