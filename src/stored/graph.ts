/** The nodes with information about the graph itself. */

/** The only node `(:Graph)`, which describes what is loaded now. */
export interface GraphRecord {
  /** Always `graph`. */
  id: string;
  /** A hash of everything that is loaded. */
  revision: string;
  /** The time of the load, ISO 8601 in UTC. */
  loadedAt: string;
  /** How many entities there are. */
  entities: number;
  /** The number of statements, including those that rules derived. */
  statements: number;
  /** How many of the entities are documents. */
  documents: number;
}

/** A node `(:Revision)`. There is one for each of the latest fifty loads that changed something. */
export interface RevisionRecord {
  /** The number of the load, counted from 1. */
  number: number;
  /** The revision after the load. */
  revision: string;
  /** The time of the load, ISO 8601 in UTC. */
  loadedAt: string;
  /** The ids of the statements that were new, at most a thousand. */
  added: string[];
  /** The number of statements that were new. */
  addedCount: number;
  /** The number of statements that were written again with other properties, such as evidence, doubts or notes. */
  rewrittenCount: number;
  /** The removed statements, one line each, at most a thousand. */
  removed: string[];
  /** The number of statements that were removed. */
  removedCount: number;
}
