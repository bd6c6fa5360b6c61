/** An export as a file of one's own: `npm run export`. */
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkAsked, type ExportSources } from './asked.ts';
import { FILES, noExport, prepareExport, receiptOf } from './routes.ts';

/** What an address asks after its `?`, with a list for a parameter that is repeated. */
const queryOf = (ask: string) => {
  const asked = new URLSearchParams(ask);
  return Object.fromEntries([...asked.keys()].map((key) => [key, asked.getAll(key).length > 1 ? asked.getAll(key) : asked.get(key)]));
};

/** Throws where there is no such export, or it takes no such parameters: what can be known before Neo4j runs. */
export function checkExport(file: string, ask: string): void {
  if (!FILES.includes(file)) throw noExport(file);
  checkAsked(file, queryOf(ask));
}

/** Writes the same as `/export/<file>?<ask>` into a file, and tells its revision and which names are missing. */
export function writeExport(
  sources: ExportSources,
  file: string,
  ask: string,
  out: string,
): Promise<{ revision: string; missing: string[] }> {
  return sources.graph.patiently(async () => {
    const receipt = await receiptOf(sources.graph, `/export/${file}${ask && `?${ask}`}`);
    const { open, missing } = await prepareExport(sources, file, queryOf(ask), receipt);
    await writeWhole(out, open());
    return { revision: receipt.revision, missing };
  });
}

/** Beside and then renamed: what breaks off leaves the file that was there before. */
async function writeWhole(out: string, content: Readable): Promise<void> {
  if (existsSync(out) && !statSync(out).isFile()) return pipeline(content, createWriteStream(out)); // a pipe or a device stays what it is
  const draft = `${out}.part`;
  try {
    await pipeline(content, createWriteStream(draft));
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
