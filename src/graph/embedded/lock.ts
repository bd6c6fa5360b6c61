import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { Fault, messageOf } from '../../ground/errors.ts';

/** The right to use a data folder. */
export interface Lock {
  /** Tells the address of the service, to be named to whoever asks for the same folder. */
  announce(address: string): void;
  /** Gives the folder free; a second call does nothing. */
  release(): void;
}

interface Holder {
  pid?: number;
  address?: string;
}

/**
 * Takes a data folder for this process. The kernel holds the lock of `DATA_DIR/lock` and drops it however the process ends;
 * what stands in the file only tells others who holds it.
 * @throws Fault DATA_DIR_BUSY when it is held already, DB_START when the folder cannot be written
 */
export async function acquireLock(dataDir: string): Promise<Lock> {
  const path = join(dataDir, 'lock');
  // A number, not a FileHandle, which would close itself, and drop the lock, when nobody refers to it any more.
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
      // The file stays: without it two could each hold the lock of a file of that name.
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

/** Nothing when whoever holds the lock has not written yet. */
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
