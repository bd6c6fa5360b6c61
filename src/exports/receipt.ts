/**
 * Describes an export for somebody who finds the file later. It contains nothing that depends on the time of the request, so that the same
 * request to the same graph always yields the same file.
 */
export interface Receipt {
  /** The path and query of the request. */
  question: string;
  /** The revision of the graph, and when it was loaded (ISO 8601, UTC). */
  revision: string;
  loadedAt: string;
  /** Only for `of`: whether more entities than `maxNodes` are within reach. */
  truncated?: boolean;
  /** Only for `ids`: the given names and ids that mean no single entity. */
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
