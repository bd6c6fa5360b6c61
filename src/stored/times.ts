/** The properties of statements and relationships that cypher/parts/time.cypher compares: their time, and since when they are known. */
export interface TimesRecord {
  /** The first day of its time, as yyyymmdd; 0 if the beginning is open, missing if no time is stated. */
  whenStart?: number;
  /** The latest day on which it can have begun, as yyyymmdd. */
  whenStartBy?: number;
  /** Its first day or, if its beginning is open, the first day of its stated end, as yyyymmdd; see docs/decisions/0015. */
  whenSure?: number;
  /** The last day of its time, as yyyymmdd; 99999999 if the end is open. */
  whenEnd?: number;
  /** The day since which it is known, as yyyymmdd; 0 if it was always known. */
  known: number;
}
