/** What an export is, for whoever finds the file later: nothing in it depends on when it was asked for, so the same question of the same graph is the same file. */
export interface Receipt {
  /** The address that was asked, after the host. */
  question: string;
  /** The graph's revision, and when it was loaded: ISO 8601, UTC. */
  revision: string;
  loadedAt: string;
  /** Of a neighborhood: whether more entities than `maxNodes` lie within reach. */
  truncated?: boolean;
  /** Of `ids`: the names and ids that nothing bears. */
  missing?: string[];
}

export const describe = ({ question, revision, loadedAt, truncated, missing }: Receipt) =>
  [
    `Rongwan ${question}, revision ${revision}, loaded ${loadedAt}.`,
    truncated && 'More lies within reach than maxNodes let in.',
    missing?.length && `There is no ${missing.join(', ')}.`,
    'An edge rests on the statements it names; a citation is document@start-end in code points.',
  ]
    .filter(Boolean)
    .join(' ');
