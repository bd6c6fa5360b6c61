/** The documents' own texts, which are not part of the project: served where CORPUS_DIR holds the very files that were read. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The file that a document is. */
export interface CorpusFile {
  file: string;
  sha256: string;
}

/** A piece of a passage, in code points, the end exclusive. */
export interface TextPiece {
  start: number;
  end: number;
}

/** Passages as a citation names them: document/…@120-135 for each piece. */
export const cited = (passages: readonly { documentId: string; pieces: readonly TextPiece[] }[]): string[] =>
  passages.flatMap(({ documentId, pieces }) => pieces.map(({ start, end }) => `${documentId}@${start}-${end}`));

export class Corpus {
  private readonly texts = new Map<string, readonly string[]>();

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
    return this.characters({ file, sha256 })?.join('') ?? null;
  }

  /** What stands at the pieces of a passage, counted in code points; null where the text is missing. */
  quote(source: CorpusFile, pieces: readonly TextPiece[]): string | null {
    const characters = this.characters(source);
    return characters ? pieces.map(({ start, end }) => characters.slice(start, end).join('')).join(' … ') : null;
  }

  /** A text cut once: passages are many. */
  private characters({ file, sha256 }: CorpusFile): readonly string[] | null {
    const key = `${sha256} ${file}`;
    const known = this.texts.get(key);
    if (known) return known;
    const text = this.read(file, sha256);
    if (text === null) return null; // what is missing may come
    const characters = [...text];
    this.texts.set(key, characters);
    return characters;
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
