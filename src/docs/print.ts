/** What is printed from the questions with their answers, the seeds, the model and the settings: pages of docs, and tables in others. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import { SETTINGS } from '../config.ts';
import { QUESTIONS_DIR, readQuestions } from '../ground/questions.ts';
import { ROOT } from '../ground/root.ts';
import { buildGraphQLSchema } from '../resolvers/build.ts';
import { modelOf } from '../schema/model.ts';
import { readSeeds } from '../seeding/read.ts';
import { predicateTable } from './predicates.ts';

interface Place {
  name: string;
}

interface Origin {
  place: Place;
  statements: { basis: string; doubts: string[] }[];
}

interface Row {
  investors: Place[];
  investorOrigins: Origin[];
  wordings: { wording: string; when: string | null }[];
  place: Place | null;
  park: Place | null;
  project: Place | null;
  policies: { policy: Place; basis: string }[];
}

const SEEDS_DIR = join(ROOT, 'seeds');

const answerOf = (slug: string) => JSON.parse(readFileSync(join(QUESTIONS_DIR, `${slug}.json`), 'utf8'));

function origin({ place, statements }: Origin): string {
  const doubtful = statements.every(({ doubts }) => doubts.length);
  const background = statements.every(({ basis }) => basis === 'BACKGROUND');
  return `${place.name} (${background ? 'background' : 'stated'}${doubtful ? ', doubtful' : ''})`;
}

/** The canonical answer as a table for people. */
export function answerTable(): string {
  const { nodes } = answerOf('bay-area-firms-in-ganzhou').investments as { nodes: Row[] };
  const stated = (row: Row) => row.policies.filter(({ basis }) => basis === 'STATED').map(({ policy }) => policy.name);
  const lines = nodes.map((row) => [
    row.investors.map(({ name }) => name).join(', ') || '*not named*',
    row.investorOrigins.map(origin).join(' · '),
    row.wordings.map(({ wording, when }) => (when ? `${wording} ${when}` : wording)).join(' · '),
    row.place?.name ?? '–',
    row.park ? 'yes' : 'not stated',
    row.project?.name ?? '–',
    stated(row).join(', ') || 'none stated',
    String(row.policies.filter(({ basis }) => basis === 'DERIVED').length || '–'),
  ]);
  const head = [
    'investor',
    'from (how that is known)',
    'wording, date',
    'place',
    'in a park',
    'project',
    'policy',
    'in force then (derived)',
  ];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Every question with its answer, as one page. */
export function questionsPage(): string {
  const pages = readQuestions().map(({ slug, query }) => {
    const lines = query.trim().split('\n');
    const comments = lines.filter((line) => line.startsWith('#'));
    const title = comments.map((line) => line.replace(/^#\s*/, '')).join(' ');
    const text = lines.slice(comments.length).join('\n');
    const answer = existsSync(join(QUESTIONS_DIR, `${slug}.json`)) ? stringify(answerOf(slug), { indent: 1, maxLength: 140 }) : '{}';
    return `## ${title}\n\n\`\`\`graphql\n${text}\n\`\`\`\n\n<details><summary>Answer</summary>\n\n\`\`\`json\n${answer}\n\`\`\`\n\n</details>\n`;
  });
  return `# Questions and their answers\n\nPrinted by \`npm run docs\` from the folder questions, where the tests ask each of them.\n\n${pages.join('\n')}`;
}

/** A text with another table between the two marks of that name. */
function withTable(text: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const parts = text.split(new RegExp(`${begin}[^]*${end}`));
  if (parts.length !== 2) throw new Error(`expected ${begin} … ${end} once`);
  return parts.join(`${begin}\n${table}\n${end}`);
}

function settingsTable(): string {
  const rows = SETTINGS.map(({ name, shown, description }) => `| \`${name}\` | ${shown} | ${description} |`);
  return ['| variable | default | |', '|---|---|---|', ...rows].join('\n');
}

/** The README with the canonical answer and the settings of today. */
export function readme(): string {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return withTable(withTable(text, 'answer', answerTable()), 'settings', settingsTable());
}

/** docs/seeds.md with the predicates of today. */
export function seedsPage(): string {
  const text = readFileSync(join(ROOT, 'docs', 'seeds.md'), 'utf8');
  return withTable(text, 'predicates', predicateTable(modelOf(buildGraphQLSchema())));
}

/** The figures that are in no statement on purpose, document by document. */
export function leftOutPage(): string {
  const { entities, leftOut } = readSeeds(SEEDS_DIR);
  const sections = entities
    .filter(({ file }) => file)
    .map(({ id, names }) => {
      const rows = leftOut
        .filter(({ document }) => document === id)
        .map(({ mention, at, reason }) => `| ${mention} | ${at[0]?.[0]} | ${reason} |`);
      const table = rows.length
        ? ['| figure | at | why it is left out |', '|---|---|---|', ...rows].join('\n')
        : 'None: every figure that it prints is cited.';
      return `## ${names[0]?.text}\n\n${table}\n`;
    });
  return `# Figures left out on purpose\n\nPrinted by \`npm run docs\` from \`leftOut\` in seeds/statements. \`npm run check\` finds every figure that is neither cited nor here.\n\n${sections.join('\n')}`;
}

/** Writes them all. */
export function printDocs(): void {
  writeFileSync(join(ROOT, 'docs', 'left-out.md'), leftOutPage());
  writeFileSync(join(ROOT, 'docs', 'questions.md'), questionsPage());
  writeFileSync(join(ROOT, 'docs', 'seeds.md'), seedsPage());
  writeFileSync(join(ROOT, 'README.md'), readme());
}
