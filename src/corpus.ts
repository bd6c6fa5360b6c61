/** The documents' own texts, which are not part of the project: served where CORPUS_DIR holds the very files that were read. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export class Corpus {
  private readonly texts = new Map<string, string>();

  constructor(private readonly dir: string | undefined) {}

  /** Whether any text is at hand. */
  get present(): boolean {
    return this.files.length > 0;
  }

  /** What lies in the folder, with sizes and times: the same as long as the texts are. */
  get files(): string[] {
    const { dir } = this;
    if (dir === undefined || !existsSync(dir)) return [];
    const names = readdirSync(dir).filter((name) => !name.startsWith('.'));
    return names.sort().flatMap((name) => {
      const file = statSync(join(dir, name), { throwIfNoEntry: false });
      return file?.isFile() ? [`${name} ${file.size} ${file.mtimeMs}`] : [];
    });
  }

  /** The decoded text of `file`; null where it is missing or is another text than the one with that SHA-256. */
  text(file: string, sha256: string): string | null {
    const key = `${sha256} ${file}`;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = this.read(file, sha256);
    if (text !== null) this.texts.set(key, text); // what is missing may come
    return text;
  }

  private read(file: string, sha256: string): string | null {
    if (!this.dir || file !== basename(file)) return null; // a path could lead out of the folder
    const path = join(this.dir, file);
    if (!existsSync(path) || !statSync(path).isFile()) return null;
    if (dirname(realpathSync(path)) !== realpathSync(this.dir)) return null; // so could a link
    const bytes = readFileSync(path);
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes.toString('utf8') : null;
  }
}

/** The characters from `start` to `end`, counted in code points. */
export const slice = (text: string, start: number, end: number) => [...text].slice(start, end).join('');
