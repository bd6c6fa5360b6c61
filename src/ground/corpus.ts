/** The texts of the documents. They are not part of the project; a text is served only if the folder has a file with the SHA-256 in the seeds. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The file of a document: its name in the corpus and the SHA-256 of its bytes. */
export interface CorpusFile {
  file: string;
  sha256: string;
}

/** A piece of a passage, in Unicode code points; the end is exclusive. */
export interface TextPiece {
  start: number;
  end: number;
}

/** The citations of passages, one for each piece: `document/…@120-135`. */
export const cited = (passages: readonly { documentId: string; pieces: readonly TextPiece[] }[]): string[] =>
  passages.flatMap(({ documentId, pieces }) => pieces.map(({ start, end }) => `${documentId}@${start}-${end}`));

export class Corpus {
  private readonly texts = new Map<string, readonly string[]>();

  constructor(private readonly dir: string | undefined) {}

  /** Whether the corpus folder contains any file. */
  get present(): boolean {
    return this.files.length > 0;
  }

  /** The files in the folder, each with its size and time of change, so that the list changes whenever a text does. */
  get files(): string[] {
    const { dir } = this;
    if (dir === undefined || !existsSync(dir)) return [];
    const names = readdirSync(dir).filter((name) => !name.startsWith('.'));
    return names.sort().flatMap((name) => {
      const file = statSync(join(dir, name), { throwIfNoEntry: false });
      return file?.isFile() ? [`${name} ${file.size} ${file.mtimeMs}`] : [];
    });
  }

  /** The decoded text of `file`; null if the file is missing or its SHA-256 is different. */
  text(file: string, sha256: string): string | null {
    return this.characters({ file, sha256 })?.join('') ?? null;
  }

  /** The text of a passage, with its pieces joined by ` … `; null if the text is missing. */
  quote(source: CorpusFile, pieces: readonly TextPiece[]): string | null {
    const characters = this.characters(source);
    return characters ? pieces.map(({ start, end }) => characters.slice(start, end).join('')).join(' … ') : null;
  }

  /** The text as a list of code points. It is kept, because many passages are cut out of the same text. */
  private characters({ file, sha256 }: CorpusFile): readonly string[] | null {
    const key = `${sha256} ${file}`;
    const known = this.texts.get(key);
    if (known) return known;
    const text = this.read(file, sha256);
    if (text === null) return null; // not cached: the file may be added later
    const characters = [...text];
    this.texts.set(key, characters);
    return characters;
  }

  private read(file: string, sha256: string): string | null {
    if (!this.dir || file !== basename(file)) return null; // a name with a path could lead out of the folder
    const path = join(this.dir, file);
    if (!existsSync(path) || !statSync(path).isFile()) return null;
    if (dirname(realpathSync(path)) !== realpathSync(this.dir)) return null; // a symbolic link could lead out of it too
    const bytes = readFileSync(path);
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes.toString('utf8') : null;
  }
}
