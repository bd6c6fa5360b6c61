/** Writes an export into a file on disk: `npm run export`. */
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkParameters, type ExportSources } from './parameters.ts';
import { FILES, noExport, prepareExport, receiptOf } from './routes.ts';

/** Parses a query string into an object; a repeated parameter becomes a list. */
const queryOf = (ask: string) => {
  const parameters = new URLSearchParams(ask);
  return Object.fromEntries(
    [...parameters.keys()].map((key) => [key, parameters.getAll(key).length > 1 ? parameters.getAll(key) : parameters.get(key)]),
  );
};

/** Throws NOT_FOUND for an unknown export file and BAD_USER_INPUT for wrong parameters, before Neo4j has to be started. */
export function checkExport(file: string, ask: string): void {
  if (!FILES.includes(file)) throw noExport(file);
  checkParameters(file, queryOf(ask));
}

/** Writes what `/export/<file>?<ask>` returns into the file `out`. Returns the revision, and the names in `ids` that no entity has. */
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

/** Writes into a temporary file and renames it at the end: if writing fails, an existing file remains unchanged. */
async function writeWhole(out: string, content: Readable): Promise<void> {
  // A pipe or a device cannot be replaced by renaming.
  if (existsSync(out) && !statSync(out).isFile()) return pipeline(content, createWriteStream(out));
  const draft = `${out}.part`;
  try {
    await pipeline(content, createWriteStream(draft));
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
