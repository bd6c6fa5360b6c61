import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { Fault, messageOf } from '../../ground/errors.ts';

/** The exclusive right to use a data folder. */
export interface Lock {
  /** Writes the address of the service into the lock file, so that a second service on the same folder can name it in its error. */
  announce(address: string): void;
  /** Releases the folder; a second call does nothing. */
  release(): void;
}

interface Holder {
  pid?: number;
  address?: string;
}

/**
 * Locks a data folder for this process. The kernel holds the lock on `DATA_DIR/lock` and releases it however the process ends; the content
 * of the file only tells others who holds it.
 * @throws Fault DATA_DIR_BUSY if the lock is held already, DB_START if the folder cannot be written
 */
export async function acquireLock(dataDir: string): Promise<Lock> {
  const path = join(dataDir, 'lock');
  // A file descriptor, not a FileHandle: once nothing refers to a FileHandle, Node closes it, and the lock would be lost.
  let file: number | undefined;
  try {
    await mkdir(dataDir, { recursive: true });
    file = openSync(path, constants.O_RDWR | constants.O_CREAT);
    if (!tryLock(file)) throw busy(dataDir, holderIn(path));
    write(file, { pid: process.pid });
  } catch (error) {
    if (file !== undefined) closeSync(file);
    if (error instanceof Fault) throw error;
    throw new Fault('DB_START', `The data folder ${dataDir} cannot be used: ${messageOf(error)}`);
  }

  let held: number | undefined = file;
  return {
    announce: (address) => {
      if (held !== undefined) write(held, { pid: process.pid, address });
    },
    release: () => {
      if (held === undefined) return;
      // The file is not deleted: otherwise two processes could each lock a different file of this name.
      ftruncateSync(held);
      closeSync(held);
      held = undefined;
    },
  };
}

function write(file: number, holder: Holder): void {
  const text = `${JSON.stringify(holder)}\n`;
  writeSync(file, text, 0);
  ftruncateSync(file, Buffer.byteLength(text));
}

/** Reads who holds the lock. The result is empty if the holder has not written the file yet. */
function holderIn(path: string): Holder {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return {};
  }
}

function busy(dataDir: string, { pid, address }: Holder): Fault {
  const who = [...(pid === undefined ? [] : [`pid ${pid}`]), ...(address ? [address] : [])].join(', ');
  return new Fault(
    'DATA_DIR_BUSY',
    `Another service${who && ` (${who})`} uses the data folder ${dataDir}; stop it, or set DATA_DIR to another folder.`,
    { pid, address },
  );
}
