/** The folder of the project. Other files use this constant, so that only this one depends on its own position in the tree. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
