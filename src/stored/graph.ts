/** What the graph says of itself. */

/** The one node `(:Graph)`: what is loaded now. */
export interface GraphRecord {
  /** Always `graph`. */
  id: string;
  /** A hash of everything that is loaded. */
  revision: string;
  /** When that was loaded, ISO 8601 in UTC. */
  loadedAt: string;
  /** How many entities there are. */
  entities: number;
  /** How many statements there are, with those that rules derived. */
  statements: number;
  /** How many of the entities are documents. */
  documents: number;
}

/** A node `(:Revision)` for each of the latest fifty loads that changed anything. */
export interface RevisionRecord {
  /** The number of the load, counted from 1. */
  number: number;
  /** The revision that it led to. */
  revision: string;
  /** When that was, ISO 8601 in UTC. */
  loadedAt: string;
  /** The ids of the statements that were new, at most a thousand. */
  added: string[];
  /** How many were new. */
  addedCount: number;
  /** Of how many statements the evidence, doubts or notes changed. */
  rewrittenCount: number;
  /** What the statements said that went, a line each, at most a thousand. */
  removed: string[];
  /** How many went. */
  removedCount: number;
}
