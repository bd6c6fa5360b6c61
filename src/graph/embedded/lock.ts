import { createHash, randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, unlink } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../errors.ts';

/** The right to use a data folder. */
export interface Lock {
  /** Tells the address of the service, to be named to whoever asks for the same folder. */
  announce(address: string): void;
  /** Gives the folder free; a second call does nothing. */
  release(): Promise<void>;
}

interface Holder {
  pid?: number;
  address?: string;
}

// A socket's path may have 103 bytes on macOS and 107 on Linux; taking over a dead one adds 9.
const LONGEST_PATH = 90;
const ANSWER_WITHIN_MS = 2_000;

/**
 * Takes a data folder for this process. The lock is a listening Unix socket: only a process that lives accepts a connection,
 * so a file left by a dead one says nothing and is taken over.
 * @throws Fault DATA_DIR_BUSY when another process holds it, DB_START when the folder cannot be written
 */
export async function acquireLock(dataDir: string): Promise<Lock> {
  const self: Holder = { pid: process.pid };
  const server = await bind(dataDir, self);
  let released: Promise<void> | undefined;
  return {
    announce: (address) => {
      self.address = address;
    },
    release: () => {
      // Closing removes the file as well.
      released ??= new Promise((done) => server.close(() => done()));
      return released;
    },
  };
}

async function bind(dataDir: string, self: Holder): Promise<Server> {
  try {
    const path = await socketPath(dataDir);
    for (;;) {
      const server = await listen(path, self);
      if (server) return server;
      const other = await holderOf(path);
      if (other) throw busy(dataDir, other);
      await removeDead(path);
    }
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('DB_START', `The data folder ${dataDir} cannot be used: ${(error as Error).message}`);
  }
}

/** The real path decides: two names of one folder must meet at one socket. */
async function socketPath(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const path = join(folder, 'service.lock');
  if (Buffer.byteLength(path) <= LONGEST_PATH) return path;
  return join(tmpdir(), `rongwan-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}.lock`);
}

/** A server that answers each connection with one line about its owner; nothing when the path is taken. */
function listen(path: string, holder: Holder): Promise<Server | undefined> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    // Not left to the other side to close: it could keep the lock from being released.
    socket.end(`${JSON.stringify(holder)}\n`, () => socket.destroy());
  });
  // The lock alone must not keep a process alive.
  server.unref();
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(undefined) : fail(error)));
    server.listen(path, () => done(server));
  });
}

/** Whoever listens at `path`: nobody, somebody who answered, or somebody who did not (stopped, or of another user). */
function holderOf(path: string): Promise<Holder | undefined> {
  return new Promise((done) => {
    const socket = createConnection(path);
    let text = '';
    socket.setTimeout(ANSWER_WITHIN_MS, () => finish({}));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => finish(parse(text)));
    socket.on('error', (error: NodeJS.ErrnoException) => finish(['ECONNREFUSED', 'ENOENT'].includes(error.code ?? '') ? undefined : {}));

    function finish(holder: Holder | undefined) {
      socket.destroy();
      done(holder);
    }
  });
}

function parse(text: string): Holder {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return {};
  }
}

/**
 * Moved aside before it is removed: between our look and now another process may have taken the dead socket over, and a plain
 * unlink would take its lock away. If what was moved lives, it goes back.
 */
async function removeDead(path: string): Promise<void> {
  const moved = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    await rename(path, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (await holderOf(moved)) await rename(moved, path);
  else await unlink(moved);
}

function busy(dataDir: string, { pid, address }: Holder): Fault {
  const who = [pid === undefined ? 'its process does not answer' : `pid ${pid}`, ...(address ? [address] : [])].join(', ');
  return new Fault(
    'DATA_DIR_BUSY',
    `Another service (${who}) uses the data folder ${dataDir}; stop it, or set DATA_DIR to another folder.`,
    {
      pid,
      address,
    },
  );
}
