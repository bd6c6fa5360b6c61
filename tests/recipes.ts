/** The recipes of CONTRIBUTING.md, read as they stand there, and followed on a copy of the project. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../src/ground/root.ts';

/** Something to write: all of a new file, or some lines in one that is there. */
interface WrittenStep {
  path: string;
  /** Where in the file: `a new file`, `at its end`, `at the end of`, `after`, `before` or `in place of` what `anchor` says. */
  where: string;
  anchor: string | undefined;
  text: string;
}

interface CommandStep {
  commands: string[];
}

export interface Recipe {
  title: string;
  steps: (WrittenStep | CommandStep)[];
}

const STEP = /^\d+\. (.*(?:\n {2,}\S.*)*)\n\n( +)```\w+\n([\s\S]*?)\n\2```$/gm;
const PLACE = /^`([^`]+)`, (a new file|at its end|at the end of|after|before|in place of)(?: `([^`]+)`)?[:,;]/;

/** The recipes below the heading of that name, in their order. A step that says nowhere, or nothing to run, is a fault. */
export function recipesIn(text: string): Recipe[] {
  const [, below = ''] = text.split('\n## Recipes\n');
  const sections = below.split('\n### ').slice(1);
  return sections.map((section) => {
    const title = section.slice(0, section.indexOf('\n'));
    const steps = [...section.matchAll(STEP)].map(([, says = '', indent = '', block = '']) => {
      const lines = block.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
      if (says.startsWith('Run')) return { commands: lines };
      const [, path, where, anchor] = PLACE.exec(says) ?? [];
      if (!path || !where) throw new Error(`${title}: '${says}' does not say in which file and where`);
      return { path, where, anchor, text: lines.join('\n') };
    });
    const numbered = section.match(/^\d+\. /gm)?.length ?? 0;
    if (numbered !== steps.length) throw new Error(`${title}: ${numbered} steps are numbered, ${steps.length} of them have a block`);
    return { title, steps };
  });
}

export const filesWritten = ({ steps }: Recipe) => [...new Set(steps.flatMap((step) => ('path' in step ? [step.path] : [])))];

/** The file with what the step writes into it. An anchor that is not there exactly once is a fault: the recipe is no longer true. */
export function written({ path, where, anchor = '', text }: WrittenStep, before: string | undefined): string {
  if (where === 'a new file') {
    if (before !== undefined) throw new Error(`${path} is there already`);
    return `${text}\n`;
  }
  if (before === undefined) throw new Error(`there is no ${path}`);
  if (where === 'at its end') return `${before}${text}\n`;
  const once = (count: number, what: string) => {
    if (count !== 1) throw new Error(`${path}: expected ${what} \`${anchor}\` once, found it ${count} times`);
  };
  if (where === 'in place of') {
    once(before.split(anchor).length - 1, 'the text');
    return before.replace(anchor, () => text);
  }
  const lines = before.split('\n');
  if (where === 'at the end of') {
    const start = lines.findIndex((line) => line.includes(`${anchor} `));
    once(start < 0 ? 0 : 1, 'the');
    lines.splice(lines.indexOf('}', start), 0, text);
    return lines.join('\n');
  }
  once(lines.filter((line) => line.trim() === anchor).length, 'the line');
  lines.splice(lines.findIndex((line) => line.trim() === anchor) + (where === 'after' ? 1 : 0), 0, text);
  return lines.join('\n');
}

const run = promisify(execFile);

/** A copy of the project as it lies here, changes and all, with the packages and the texts of this machine. */
export async function copyProject(folder: string, corpusDir: string | undefined): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, maxBuffer: 1e8 });
  for (const path of stdout.split('\0').filter((path) => path && existsSync(join(ROOT, path))))
    cpSync(join(ROOT, path), join(folder, path));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'corpus'));
  for (const name of corpusDir ? readdirSync(corpusDir) : []) cpSync(join(corpusDir as string, name), join(folder, 'corpus', name));
}

/** Does what a recipe says, in the order in which it says it. */
export async function follow(recipe: Recipe, folder: string, neo4j: object): Promise<void> {
  for (const step of recipe.steps) {
    if ('commands' in step) for (const command of step.commands) await inCopy(folder, command, neo4j);
    else {
      const file = join(folder, step.path);
      const text = written(step, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** What a command of a shell prints in the copy; its tests ask the Neo4j that is there already. */
export async function inCopy(folder: string, command: string, neo4j: object): Promise<string> {
  const env: NodeJS.ProcessEnv = { ...process.env, TEST_NEO4J: JSON.stringify(neo4j), CORPUS_DIR: join(folder, 'corpus') };
  for (const name of Object.keys(env)) if (name.startsWith('VITEST')) delete env[name];
  try {
    return (await run('bash', ['-c', command], { cwd: folder, env, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
  }
}
