/** The project's folder: the one place that knows how deep this file lies in it. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
