/** The node `(:Name)-[:NAMES]->(:Entity)` of a name, or of a description by which an entity is found. */
import type { Lang, NameKind } from '../schema/enums.ts';

export interface NameRecord {
  /** The id of the entity and the name, with a space between them. */
  id: string;
  /** The name as written. */
  text: string;
  /** The language and script of the name; missing for a description. */
  lang?: Lang;
  /** Whether it is official, short, former, damaged, or a description. */
  kind: NameKind;
  /** The name without case, accents, spaces and punctuation, in Simplified characters. */
  folded: string;
  /** Its pinyin: ganshengaotie for 赣深高铁; empty for a name without Chinese characters. */
  pinyin: string;
  /** The initials of its pinyin: gsgt for 赣深高铁; empty for a name without Chinese characters. */
  initials: string;
  /** Tokens for the full-text index, separated by spaces: the Latin words, and the pinyin starting at each syllable. */
  tokens: string;
}
