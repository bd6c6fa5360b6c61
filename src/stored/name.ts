/** A name, or a description by which an entity is found, as its node `(:Name)-[:NAMES]->(:Entity)`. */
import type { Lang, NameKind } from '../schema/enums.ts';

export interface NameRecord {
  /** The id of the entity and the name, with a space between them. */
  id: string;
  /** The name as written. */
  text: string;
  /** The language and script that it is written in; a description has none. */
  lang?: Lang;
  /** Whether it is official, short, former, damaged, or a description. */
  kind: NameKind;
  /** The name without case, accents, spaces and punctuation, in Simplified characters. */
  folded: string;
  /** What it sounds like, 赣深高铁 as ganshengaotie; empty for a name without Chinese characters. */
  pinyin: string;
  /** The first letters of its syllables, 赣深高铁 as gsgt; empty for a name without Chinese characters. */
  initials: string;
  /** The words of the full-text index with a space between them: Latin words, and pinyin from each syllable on. */
  tokens: string;
}
