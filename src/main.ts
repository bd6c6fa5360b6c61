/** The command line, with the commands start, seed, export, check, cite, printed, print and cypher. */
import { statSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from './config.ts';
import { checkExport, writeExport } from './exports/file.ts';
import { FILES } from './exports/routes.ts';
import { shownCypher } from './graph/shown.ts';
import { Corpus } from './ground/corpus.ts';
import { Fault } from './ground/errors.ts';
import { buildServer } from './http/server.ts';
import { buildGraphQLSchema } from './resolvers/build.ts';
import { modelOf } from './schema/model.ts';
import { readCorpus } from './seeding/check.ts';
import { cite } from './seeding/cite.ts';
import { printedIn, writePrinted } from './seeding/printed.ts';
import { readSeeds } from './seeding/read.ts';
import { checkReport } from './seeding/report.ts';
import { readChecked, seed } from './seeding/seed.ts';
import { openDatabase, type Service, startService } from './service.ts';

const say = (line: string) => console.log(line);

const FIRST_QUESTION = `{ investments(filter: {investorWithin: "粤港澳大湾区", place: "赣州"}) { nodes { name wording when place { name } } } }`;

/** After a signal to stop, the time in milliseconds for running requests and then Neo4j to end; after that the process exits anyway. */
const GRACE = 40_000;

async function start(): Promise<void> {
  const stop = new AbortController();
  const starting = startService(readConfig(), say, stop.signal);
  // The handlers are installed before the start is complete: stopping in the middle of it must not leave Neo4j running.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) return;
      say(`${signal}: stopping`);
      stop.abort();
      setTimeout(() => process.exit(1), GRACE).unref();
      const end = (service: Service) =>
        service.close().then(
          () => process.exit(0),
          () => process.exit(1),
        );
      starting.then(end, () => {});
    });
  }
  const service = await starting.catch((error) => {
    if (error === stop.signal.reason) process.exit(0); // stopped before it served; everything is closed already
    throw error;
  });
  if (stop.signal.aborted) return;
  const { address, report, lost } = service;
  const { entities, statements, revision, changed } = report;
  say(
    `${changed ? `Loaded ${entities.written} entities and ${statements.written} statements` : 'Nothing changed in the seeds'}: revision ${revision}`,
  );
  say(`\n  融湾 Rongwan answers at ${address}/graphql`);
  say(`  ${entities.total} entities, ${statements.total} statements (${statements.derived} derived by rules)\n`);
  say(`  A first question, in the browser or here:\n`);
  say(`  curl -s ${address}/graphql -H 'content-type: application/json' \\\n    --data '${JSON.stringify({ query: FIRST_QUESTION })}'\n`);
  lost.then((reason) => {
    if (stop.signal.aborted) return;
    console.error(`Neo4j is gone and does not come back; stopping.\n${reason}`);
    process.exit(1);
  });
}

async function seedOnce(): Promise<void> {
  const config = readConfig();
  const model = modelOf(buildGraphQLSchema());
  const seeds = readChecked(config, model);
  const database = await openDatabase(config, say);
  try {
    const report = await seed(database.graph, model, seeds, { allowOtherData: config.allowOtherData, progress: say });
    say(JSON.stringify(report, null, 2));
  } finally {
    await database.close();
  }
}

/** Loads the seeds and writes an export into a file, with the same content as `/export/<file>?<query>`. */
async function exportFile(file: string, { ask, out = file }: { ask: string; out?: string }): Promise<void> {
  const config = readConfig();
  checkExport(file, ask);
  const model = modelOf(buildGraphQLSchema());
  const seeds = readChecked(config, model);
  const database = await openDatabase(config, say);
  try {
    await seed(database.graph, model, seeds, { allowOtherData: config.allowOtherData, progress: say });
    const { sources } = await buildServer({ graph: database.graph, corpus: new Corpus(config.corpusDir) });
    const { revision, missing } = await writeExport(sources, file, ask, out);
    say(`${out}: ${statSync(out).size} bytes of revision ${revision}${missing.length ? `; there is no ${missing.join(', ')}` : ''}`);
  } finally {
    await database.close();
  }
}

const program = new Command('rongwan').description('A graph of regional news and policy texts that answers with evidence.');
program.command('start').description('start Neo4j, load what changed in the seeds, and serve').action(start);
program.command('seed').description('load what changed in the seeds, and end').action(seedOnce);
program
  .command('check')
  .description('check the seeds against the model and the texts')
  .action(() => {
    const { lines, faults } = checkReport(readConfig(), modelOf(buildGraphQLSchema()));
    for (const line of lines) say(line);
    process.exitCode = faults ? 1 : 0;
  });
program
  .command('cite <files...>')
  .description('replace every quote: of statements files by at:, its ranges and hashes')
  .action((files: string[]) => {
    const { seedsDir, corpusDir } = readConfig();
    if (!corpusDir) throw new Fault('CONFIG', 'CORPUS_DIR is not set: the texts are needed to find the quotes in.');
    const documents = Object.fromEntries(readSeeds(seedsDir).entities.flatMap(({ id, file }) => (file ? [[id, { file }]] : [])));
    for (const file of files) say(`${file}: ${cite(file, corpusDir, documents)} quotes cited`);
  });
program
  .command('printed')
  .description('write seeds/printed.yaml anew: which documents print which names')
  .action(() => {
    const { seedsDir, corpusDir } = readConfig();
    const seeds = readSeeds(seedsDir);
    const texts = readCorpus(seeds.entities, corpusDir);
    const missing = seeds.entities.filter(({ id, file }) => file && !texts.has(id)).map(({ file }) => file);
    if (missing.length) throw new Fault('CONFIG', `CORPUS_DIR holds no ${missing.join(', ')}: all texts are needed to find the names in.`);
    writePrinted(seedsDir, printedIn(texts, seeds));
  });
program
  .command('export <file>')
  .description(`write an export into a file: ${FILES.join(', ')}`)
  .option('--ask <query>', 'what part of it, as in its address: of=赣州&depth=2', '')
  .option('--out <path>', 'where to; without it into a file of its name')
  .action(exportFile);
program
  .command('print')
  .description('print anew whatever is printed from the model, the questions and the seeds: the schema, pages of docs, golden plans')
  .action(async () => {
    // Imported only here: docs/print.ts uses development packages, and the service must start without them.
    const { printAll } = await import('./docs/print.ts');
    await printAll();
  });

program
  .command('cypher <name>')
  .description('print a Cypher file as one can paste it into a Neo4j console: cypher investments/search')
  .action((name: string) => say(shownCypher(name)));

program.parseAsync().catch((error) => {
  const known = error instanceof Fault;
  console.error(known ? `${error.code}: ${error.message}` : error);
  process.exit(1);
});
