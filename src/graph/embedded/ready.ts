import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { Fault } from '../../ground/errors.ts';
import type { Neo4jProcess } from './run.ts';

const RETRY_EVERY_MS = 200;
const PROBE_WITHIN_MS = 5_000;
const PROGRESS_EVERY_MS = 5_000;
// Long enough for the recovery after a crash, which replays only a few transaction log files.
const READY_WITHIN_MS = 180_000;

/** The address of a Neo4j and the credentials for it. */
export interface Address {
  uri: string;
  user: string;
  password: string;
}

/**
 * Waits until Neo4j has answered a query that was sent with its password. A line in its log or an open port would not prove that it works.
 * @throws Fault DB_START if Neo4j ends, refuses the password, cannot open its database, or is not ready after three minutes
 */
export async function waitUntilReady(
  address: Address,
  run: Neo4jProcess,
  report: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    maxTransactionRetryTime: 0,
    connectionTimeout: PROBE_WITHIN_MS,
    telemetryDisabled: true,
  });
  let ended = false;
  let listening = false;
  void run.exited.then(() => {
    ended = true;
  });
  const begin = performance.now();
  let reported = begin;
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (ended) throw await failure('Neo4j ended while it was starting', run);
      // On a full disk, Neo4j either never finishes starting, or starts but refuses to work.
      if (await run.log.says('No space left on device')) throw await failure('The disk is full', run);
      // Until Neo4j has logged this line, another program may be listening on the port, and must not be sent the password.
      listening ||= await run.log.says('Bolt enabled on');
      const answer = listening ? await probe(driver) : undefined;
      if (answer === 'ready') return;
      if (answer) throw await failure(answer, run);

      const now = performance.now();
      if (now - begin > READY_WITHIN_MS) throw await failure('Neo4j was not ready after three minutes', run);
      if (now - reported > PROGRESS_EVERY_MS) {
        report(`Neo4j is starting: ${Math.round((now - begin) / 1000)} s`);
        reported = now;
      }
      await new Promise((done) => setTimeout(done, RETRY_EVERY_MS));
    }
  } finally {
    await driver.close();
  }
}

const failure = async (what: string, run: Neo4jProcess) => new Fault('DB_START', `${what}. Its log ends with:\n${await run.log.tail()}`);

/** Returns 'ready', undefined if it is worth trying again, or the reason why Neo4j will not become ready. */
async function probe(driver: Driver): Promise<string | undefined> {
  const timer = new AbortController();
  const late = new Promise<undefined>((done) => {
    const timeout = setTimeout(() => done(undefined), PROBE_WITHIN_MS);
    timer.signal.addEventListener('abort', () => clearTimeout(timeout));
  });
  try {
    return await Promise.race([ask(driver), late]);
  } finally {
    timer.abort();
  }
}

async function ask(driver: Driver): Promise<string | undefined> {
  try {
    await query(driver, 'neo4j', 'RETURN 1');
    return 'ready';
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code.startsWith('Neo.ClientError.Security.')) {
      return `Neo4j refuses the password in DATA_DIR/neo4j-password, which belongs to another database (${error.code})`;
    }
    if (!error.code.endsWith('.DatabaseUnavailable')) return undefined;
    // Neo4j listens and logs "Started" even if its only database is broken, so the system database is queried for the state.
    const [row] = await query(driver, 'system', 'SHOW DATABASE neo4j YIELD currentStatus, statusMessage').catch(() => []);
    if (!row || row.get('currentStatus') === 'starting') return undefined;
    return `Neo4j could not open its database (${row.get('currentStatus')}: ${row.get('statusMessage')})`;
  }
}

async function query(driver: Driver, database: string, text: string) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text)).records;
  } finally {
    await session.close();
  }
}
