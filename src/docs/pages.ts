/** Generates pages of docs, and tables inside other pages, from the questions, the seeds, the model and the settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../config.ts';
import { QUESTIONS_DIR, type Question, readThemes } from '../ground/questions.ts';
import { ROOT } from '../ground/root.ts';
import { buildGraphQLSchema } from '../resolvers/build.ts';
import { modelOf } from '../schema/model.ts';
import { readSeeds } from '../seeding/read.ts';
import { predicateTable } from './predicates.ts';

interface WithName {
  name: string;
}

interface ShownOrigin {
  place: WithName;
  statements: { basis: string; doubts: string[] }[];
}

/** An investment as the canonical question selects it. */
interface ShownInvestment {
  investors: WithName[];
  investorOrigins: ShownOrigin[];
  wordings: { wording: string; when: string | null }[];
  place: WithName | null;
  park: WithName | null;
  project: WithName | null;
  policies: { policy: WithName; basis: string }[];
}

const SEEDS_DIR = join(ROOT, 'seeds');

const answerOf = (slug: string) => JSON.parse(readFileSync(join(QUESTIONS_DIR, `${slug}.json`), 'utf8'));

function origin({ place, statements }: ShownOrigin): string {
  const doubtful = statements.every(({ doubts }) => doubts.length);
  const background = statements.every(({ basis }) => basis === 'BACKGROUND');
  return `${place.name} (${background ? 'background' : 'stated'}${doubtful ? ', doubtful' : ''})`;
}

/** The answer to the canonical question (investments from the Bay Area in Ganzhou) as a Markdown table. */
function answerTable(): string {
  const { nodes } = answerOf('bay-area-firms-in-ganzhou').investments as { nodes: ShownInvestment[] };
  const stated = (row: ShownInvestment) => row.policies.filter(({ basis }) => basis === 'STATED').map(({ policy }) => policy.name);
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

/** A page that lists all questions by theme, with links to the files with the query and its answer. */
export function questionsPage(): string {
  const row = ({ slug, zh, en }: Question) =>
    `| ${zh} | ${en} | [${slug}](../questions/${slug}.graphql) | [answer](../questions/${slug}.json) |`;
  const sections = readThemes().map(
    ({ zh, en, questions }) => `## ${en} ${zh}\n\n| 问题 | question | file | |\n|---|---|---|---|\n${questions.map(row).join('\n')}\n`,
  );
  return `# Questions

Printed by \`npm run print\` from the folder questions. The tests ask each of them and compare its answer with the file beside it.

${sections.join('\n')}`;
}

/** Replaces the table between the comments `<!-- name -->` and `<!-- /name -->`. Throws unless the text has exactly one such pair. */
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

/** The text of the README with both of its tables generated again. */
export function readme(): string {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return withTable(withTable(text, 'answer', answerTable()), 'settings', settingsTable());
}

/** The text of docs/seeds.md with its table of predicates generated again. */
export function seedsPage(): string {
  const text = readFileSync(join(ROOT, 'docs', 'seeds.md'), 'utf8');
  return withTable(text, 'predicates', predicateTable(modelOf(buildGraphQLSchema())));
}

/** A page that lists, for each document, the figures that were deliberately left out of the statements, with the reason for each. */
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
  return `# Figures left out on purpose\n\nPrinted by \`npm run print\` from \`leftOut\` in seeds/statements. \`npm run check\` finds every figure that is neither cited nor here.\n\n${sections.join('\n')}`;
}
