/** Formats Cypher for people: a text that does not fit into a line is broken at its commas, its clauses and its ANDs. */

const WIDTH = 120;

/** A pair of brackets and its content. */
interface Bracketed {
  open: string;
  close: string;
  inner: LayoutPiece[];
}

/** A text without brackets, or a pair of brackets. */
type LayoutPiece = string | Bracketed;

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** A text in quotes, a bracket, a comma, white space, or a word. */
const TOKEN = /'(?:[^'\\]|\\.)*'|`[^`]*`|[([{}\])]|,|\s+|[^\s'`,([{}\])]+/g;

/** The words before which a line may be broken. */
const BREAKS = /^(MATCH|OPTIONAL|UNWIND|CALL|WITH|WHERE|RETURN|ORDER|LIMIT|AND|OR|\|)$/;

/** Returns the Cypher text with line breaks and indentation. */
export const laidOut = (cypher: string): string => lines(bracketed(cypher.match(TOKEN) ?? []), '').trim();

function bracketed(tokens: readonly string[]): LayoutPiece[] {
  const open: Bracketed[] = [{ open: '', close: '', inner: [] }];
  for (const token of tokens) {
    const innermost = open.at(-1) as Bracketed;
    if (token in CLOSING) {
      const group: Bracketed = { open: token, close: CLOSING[token] as string, inner: [] };
      innermost.inner.push(group);
      open.push(group);
    } else if (token === innermost.close) open.pop();
    else innermost.inner.push(token.trim() ? token : ' ');
  }
  return (open[0] as Bracketed).inner;
}

const flat = (pieces: readonly LayoutPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `${piece.open}${flat(piece.inner)}${piece.close}`)).join('');

/** Lays out a sequence of pieces: in one line if they fit, otherwise with the content of their brackets on lines of its own. */
function lines(pieces: readonly LayoutPiece[], indent: string): string {
  const line = flat(pieces).trim();
  if (indent.length + line.length <= WIDTH) return line;
  const opened = (group: Bracketed) => {
    const own = flat([group]);
    return own.length <= WIDTH / 3 ? own : `${group.open}\n${broken(group, `${indent}  `)}\n${indent}${group.close}`;
  };
  return pieces.map((piece) => (typeof piece === 'string' ? piece : opened(piece))).join('');
}

/** Lays out the content of brackets, with a line for each clause of a subquery and for each entry of a list. */
function broken({ open, inner }: Bracketed, indent: string): string {
  const parts: LayoutPiece[][] = [[]];
  for (const piece of inner) {
    if (typeof piece === 'string' && BREAKS.test(piece)) parts.push([]);
    parts.at(-1)?.push(piece);
    if (piece === ',' && open !== '{') parts.push([]);
  }
  return parts
    .filter((part) => flat(part).trim())
    .map((part) => indent + lines(part, indent).trim())
    .join('\n');
}
