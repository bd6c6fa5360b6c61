/** When something held and since when it is known, as statements and relationships bear it for cypher/parts/time.cypher to compare. */
export interface TimesRecord {
  /** The first day on which it may have begun to hold, as yyyymmdd; 0 where that is open, absent where no time is stated. */
  whenStart?: number;
  /** The day by which it had begun at the latest, as yyyymmdd. */
  whenStartBy?: number;
  /** The first day on which it surely held, as yyyymmdd. */
  whenSure?: number;
  /** The last day on which it may have held, as yyyymmdd; 99999999 where that is open. */
  whenEnd?: number;
  /** The day on which a document first said it, as yyyymmdd; 0 for what was always known. */
  known: number;
}
