/**
 * Runs all queries against the graph. Reads are auto-commit queries in a READ session, which refuses every write. The driver retries only
 * its managed transactions, and without a deadline, so the retries of reads are written here (docs/decisions/0002).
 */
import neo4j, { type Driver, type ManagedTransaction, type Neo4jError, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { Fault } from '../ground/errors.ts';
import type { Ask, AskArguments, QuestionName, RowOf } from './asking.ts';
import { CATALOGUE, cypherFor } from './catalogue.ts';
import type { Filling } from './header.ts';

export interface Neo4jAddress {
  uri: string;
  user: string;
  password: string;
  database?: string;
}

export interface GraphOptions extends Neo4jAddress {
  /** The longest time for a read with all its retries, in milliseconds; it also holds if Neo4j hangs. */
  deadline?: number;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** What reads: the graph, where each read has a deadline of its own, or a request, whose reads share one. */
export type GraphReads = Pick<Graph, 'ask' | 'read'>;

/** Runs a Cypher statement in a transaction and returns its rows, with the values in the order of the columns. */
export type RunCypher = (cypher: string, parameters?: Parameters) => Promise<unknown[][]>;

const REFUSALS: Record<string, string> = {
  'Neo.ClientError.Security.Unauthorized': 'Neo4j refuses the user name or the password: check NEO4J_USER and NEO4J_PASSWORD.',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'Neo4j has seen too many wrong passwords and refuses for some seconds.',
  'Neo.ClientError.Database.DatabaseNotFound': 'Neo4j has no such database: check NEO4J_DATABASE.',
};

/** Matches Neo4j's error codes for both limits of memory: that of one transaction and that of all transactions together. */
const OUT_OF_MEMORY = /OutOfMemory/;

/** A pool of connections to one database, with deadlines, retries and bookmarks. */
export class Graph {
  /** The longest time for a read with all its retries, in milliseconds. */
  deadline: number;
  /** How many reads were sent to Neo4j, including retries; the tests check this number. */
  sent = 0;
  private readonly driver: Driver;
  private readonly database: string | undefined;
  // All sessions share it, so that on a cluster a read sees what this service has written before.
  private readonly bookmarkManager = neo4j.bookmarkManager();

  constructor({ uri, user, password, database, deadline = 10_000 }: GraphOptions) {
    this.deadline = deadline;
    this.database = database;
    try {
      this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
        // Safe, because all integers in this graph are small (days, offsets, ranks, counts), and figures are stored as decimal text.
        disableLosslessIntegers: true,
        connectionTimeout: 3_000,
        connectionAcquisitionTimeout: 4_000,
        maxConnectionPoolSize: 50,
        maxTransactionRetryTime: 30_000,
        userAgent: 'rongwan',
        telemetryDisabled: true,
      });
    } catch (error) {
      throw new Fault(
        'CONFIG',
        `NEO4J_URI '${uri}' is not an address of Neo4j: expected bolt://, neo4j:// or their +s forms. ${(error as Error).message}`,
      );
    }
  }

  /**
   * Runs `work` with a longer deadline (in milliseconds), for example because a Neo4j that has just started is slow and no user is waiting.
   * Until `work` ends, the longer deadline applies to every read of this object.
   */
  async patiently<T>(work: () => Promise<T>, deadline = 120_000): Promise<T> {
    const usual = this.deadline;
    this.deadline = deadline;
    try {
      return await work();
    } finally {
      this.deadline = usual;
    }
  }

  /** Runs a question of the catalogue and returns its rows as objects, with the values by the names of the columns. Throws like `read`. */
  ask<Name extends QuestionName>(question: Name, ...given: AskArguments<Name>): Promise<RowOf<Name>[]> {
    return answer(question, given, (cypher, parameters) => this.read(cypher, parameters));
  }

  /**
   * Runs a read and returns its rows, with the values in the order of the columns; their types are not checked. It retries transient errors
   * until the deadline. Throws the faults DB_UNAVAILABLE, DB_REFUSED, DEADLINE_EXCEEDED and TOO_LARGE; errors in the query itself are
   * thrown as they are. `until` is a time of `performance.now()`; reads that share a deadline are given the same one.
   */
  async read<Row extends unknown[] = unknown[]>(
    cypher: string,
    parameters: Parameters = {},
    until = performance.now() + this.deadline,
  ): Promise<Row[]> {
    for (let attempt = 1; ; attempt++) {
      const left = until - performance.now();
      if (left <= 0) throw this.late();
      try {
        return (await this.readOnce(cypher, parameters, left)) as Row[];
      } catch (error) {
        const pause = 50 * 2 ** attempt;
        // Neo4j calls a lack of memory in its pool transient, but a retry would need the same memory again and do the same harm.
        const again = (error as Neo4jError).retriable === true && !OUT_OF_MEMORY.test((error as Neo4jError).code);
        if (!again || attempt > 3 || performance.now() + pause > until) throw this.fault(error);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  private async readOnce(cypher: string, parameters: Parameters, left: number): Promise<unknown[][]> {
    const session = this.session(neo4j.session.READ);
    this.sent++;
    // Neo4j's timeout ends the query in Neo4j. The timer below ends the waiting here, because a connection that hangs reports nothing.
    const work = session.run(cypher, parameters, { timeout: Math.max(1, Math.round(left * 0.8)) });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(this.late()), left);
    });
    try {
      const { records } = await Promise.race([work, late]);
      return records.map(valuesOf);
    } finally {
      clearTimeout(timer);
      session.close().catch(() => undefined); // not awaited: if the connection hangs, closing it would hang too
    }
  }

  /**
   * Runs `work` in one write transaction and returns its result. `work` gets functions to run Cypher statements and questions of the
   * catalogue. The driver repeats `work` after a transient error, so it must be repeatable. `timeout` limits the transaction, in
   * milliseconds.
   */
  async write<T>(work: (run: RunCypher, ask: Ask) => Promise<T>, timeout = 600_000): Promise<T> {
    const session = this.session(neo4j.session.WRITE);
    const within = (transaction: ManagedTransaction) => {
      const run: RunCypher = async (cypher, parameters) => (await transaction.run(cypher, parameters)).records.map(valuesOf);
      const ask: Ask = (question, ...given) => answer(question, given, run);
      return work(run, ask);
    };
    try {
      return await session.executeWrite(within, { timeout });
    } catch (error) {
      throw error instanceof Fault ? error : this.fault(error);
    } finally {
      await session.close();
    }
  }

  /** Creates a constraint or an index, in a transaction of its own. Does nothing if it exists already. */
  async schema(cypher: string): Promise<void> {
    const session = this.session(neo4j.session.WRITE);
    try {
      await session.executeWrite((transaction) => transaction.run(cypher));
    } catch (error) {
      // In spite of IF NOT EXISTS this fails if another service, started at the same time, commits the same constraint after the check.
      if (!/Schema\.\w*AlreadyExists$/.test((error as Neo4jError).code)) throw this.fault(error);
    } finally {
      await session.close();
    }
  }

  /** The agent string of the server, such as `Neo4j/5.26.30`. Throws like `read`, but does not retry. */
  async server(): Promise<string> {
    const session = this.session(neo4j.session.READ);
    try {
      const { summary } = await session.run('RETURN 1');
      return summary.server.agent ?? 'unknown';
    } catch (error) {
      throw this.fault(error);
    } finally {
      await session.close();
    }
  }

  /** Closes all connections. */
  close(): Promise<void> {
    return this.driver.close();
  }

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({ defaultAccessMode, database: this.database, bookmarkManager: this.bookmarkManager });
  }

  /** That the time is over, whoever noticed it first. */
  late(): Fault {
    return new Fault('DEADLINE_EXCEEDED', `There was no answer within ${this.deadline / 1000} s: ask for less at once, or try again.`);
  }

  private fault(error: unknown): unknown {
    if (error instanceof Fault) return error;
    const { code = '', message = '' } = error as Neo4jError;
    const refusal = REFUSALS[code];
    if (refusal) return new Fault('DB_REFUSED', refusal);
    if (/Terminated|TransactionTimedOut/.test(code)) return this.late();
    if (OUT_OF_MEMORY.test(code)) return new Fault('TOO_LARGE', 'The query needs more memory than one may have: ask for less at once.');
    const unreachable =
      ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) ||
      code.startsWith('Neo.TransientError') ||
      /TransactionStartFailed|DatabaseUnavailable/.test(code);
    if (unreachable)
      return new Fault('DB_UNAVAILABLE', 'Neo4j cannot be reached or is not ready; try again in a moment.', {
        cause: `${code} ${message}`,
      });
    return error;
  }
}

/** The values of a record. The driver's own ways look up the column of each by its name: slowly, and wrongly for a column `__proto__`. */
const valuesOf = (record: Neo4jRecord): unknown[] => Reflect.get(record, '_fields');

/** Sends a question of the catalogue and makes objects of its rows. */
export async function answer<Name extends QuestionName>(question: Name, given: AskArguments<Name>, run: RunCypher): Promise<RowOf<Name>[]> {
  // The casts are safe although the compiler cannot check them for a name that it does not know: both types are printed from the header
  // of the file, and a test compares the columns of the header with those that Neo4j returns.
  const [parameters = {}, filling] = given as readonly [Parameters?, Filling?];
  const rows = await run(cypherFor(question, parameters, filling), { p: parameters });
  const columns = CATALOGUE.get(question)?.columns ?? [];
  const named = rows.map((row) => {
    const object: Record<string, unknown> = {};
    columns.forEach(({ name }, at) => {
      object[name] = row[at];
    });
    return object;
  });
  return named as RowOf<Name>[];
}
