import type { ParametersOf } from '../graph/asking.ts';
import { entityTypeOf } from '../schema/decorators.ts';
import { ENTITY_TYPES } from '../schema/entities/index.ts';
import type { EntityType } from '../schema/enums.ts';
import { fold, foldKeepingScript, inMainlandWords } from './fold.ts';
import { contentWords, isContent, nameForms, words } from './forms.ts';

/** Entity types, ordered by how likely a bare name means them. */
export const TYPES: readonly EntityType[] = ENTITY_TYPES.map(({ type }) => entityTypeOf(type.name));

const HAN = /\p{Script=Han}/u;
const ID = new RegExp(`^(${TYPES.join('|').toLowerCase()})/[a-z0-9-]+$`);

/** Suffixes of official names that people leave out or add: in Chinese, in pinyin, in English, with the subtypes that have them. */
export const SUFFIXES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['市', 'shi', 'city', ['prefecture-level city', 'sub-provincial city', 'municipality', 'county-level city']],
  ['省', 'sheng', 'province', ['province']],
  ['县', 'xian', 'county', ['county']],
  ['区', 'qu', 'district', ['district']],
  ['产业', 'chanye', 'industry', ['industry']],
];

/** A search text in the forms in which names are looked up. */
export interface Query {
  text: string;
  /** The text, if it has the form of an entity's id. It then never counts as a name; only similar names are suggested. */
  id: string | null;
  folded: string;
  /** The fold without the conversion from Traditional to Simplified. */
  inScript: string;
  /** The pinyin of the text; for a text without Chinese characters, its fold. */
  pinyin: string;
  chinese: boolean;
  /** Whether it contains letters that may be pinyin, alone or after Chinese characters (赣州guoji). */
  sounded: boolean;
  /** See {@link contentWords}. */
  words: string[];
  /** The text split into single Han characters and Latin {@link words}: a name inside the text can begin and end only between them. */
  units: string[];
  /** If the text names a government, the place that it governs, as a query; otherwise null. */
  governed: Query | null;
  /** The conversion that turned the original text into this reading, if there was one. */
  step?: string;
}

/** Analyses a text as a search for a name. Throws BAD_USER_INPUT if it is too long. */
export function readQuery(text: string): Query {
  const place = placeGoverned(text);
  return { ...read(text), governed: place ? { ...read(place), governed: null } : null };
}

function read(text: string): Omit<Query, 'governed'> {
  const id = ID.test(text.trim()) ? text.trim() : null;
  const searched = id ? id.slice(id.indexOf('/') + 1).replaceAll('-', ' ') : text;
  const folded = fold(searched);
  const chinese = HAN.test(folded);
  return {
    text,
    id,
    folded,
    inScript: foldKeepingScript(searched),
    pinyin: chinese ? nameForms(searched).pinyin : folded.replace(/([ln])v/g, '$1u'), // keyboards write ü as v
    chinese,
    sounded: !chinese || /[a-z]/.test(folded),
    words: contentWords(searched),
    units: unitsOf(searched),
  };
}

/** Splits a text into units: 信丰5G into 信, 丰 and 5g. Returns none if the text has letters of scripts other than Han and Latin. */
function unitsOf(text: string): string[] {
  const pieces = text.normalize('NFKC').split(/(\p{Script=Han})/u);
  const units = pieces.flatMap((piece) => (HAN.test(piece) ? [fold(piece)] : words(piece)));
  return units.join('') === fold(text) ? units.filter(isContent) : [];
}

const OF_GOVERNMENT = new Set(['government', 'people', 'peoples', 'municipal', 'provincial']);

/** The place in the name of a government: 赣州市 of 赣州市人民政府, ganzhou of Ganzhou Municipal People's Government; otherwise null. */
export function placeGoverned(text: string): string | null {
  const chinese = /^(.*\p{Script=Han})政府\s*$/su.exec(text)?.[1]?.replace(/人民$/, '');
  const english = contentWords(text);
  return chinese || (english.includes('government') && english.filter((word) => !OF_GOVERNMENT.has(word)).join(' ')) || null;
}

/** Matches digits that mark tones, as in gan4zhou1, but not those in 5G, G45 or 1269. */
const TONES = /(?<=[aeiouüv]:?(?:ng?|r)?)[0-5](?![0-9])/gi;

/**
 * The readings of a text: first as it is, then, if they differ, without tone digits, and in the wording of the mainland (資訊 becomes 信息).
 * Throws BAD_USER_INPUT if the text is too long.
 */
export function readings(text: string): Query[] {
  const query = readQuery(text);
  const others = query.id
    ? []
    : [
        { step: 'without tones', text: text.replace(TONES, '') },
        { step: 'mainland wording', text: inMainlandWords(text) },
      ];
  // A longer text is skipped, because it could exceed the longest allowed name and make readQuery throw.
  const different = others.filter((other) => other.text.length <= text.length && fold(other.text) !== query.folded);
  return [query, ...different.map((other) => ({ ...readQuery(other.text), step: other.step }))];
}

/** All parts of the text that could be names, of up to {@link MAX_RUN} units. Returns none if the text has too many units. */
function runs({ units }: Query): string[] {
  if (units.length > MAX_UNITS) return [];
  const from = units.map((_, at) => units.slice(at, at + MAX_RUN));
  return from.flatMap((tail) => tail.map((_, at) => tail.slice(0, at + 1).join(''))).filter(({ length }) => length >= 2);
}

/** A folded name without its suffix such as 市; unchanged if it has none or would become shorter than two characters. */
export function withoutSuffix(folded: string): string {
  const suffix = SUFFIXES.flatMap(([chinese, , english]) => [chinese, english]).find((end) => folded.endsWith(end));
  return suffix && folded.length - suffix.length >= 2 ? folded.slice(0, -suffix.length) : folded;
}

const MAX_TERMS = 32;

/** A text of more units than this is not split into names. */
export const MAX_UNITS = 24;
const MAX_RUN = 8;

/** The longest fuzzy term. Lucene builds an automaton for every fuzzy term and refuses large ones. */
const MAX_FUZZY = 48;
const isFuzzy = ({ length }: string) => length >= 4 && length <= MAX_FUZZY;

/** Builds the full-text query; null for an empty text. Folded text has only letters and digits in lower case, so it needs no escaping. */
function lucene({ folded, pinyin, chinese, sounded, words }: Query): string | null {
  const whole = [...folded].slice(0, MAX_TERMS);
  if (whole.length === 0) return null;
  const terms = [`folded:"${whole.join('')}"^8`];
  if (sounded && pinyin.length >= 2) terms.push(`tokens:${pinyin}*`);
  if (!chinese && isFuzzy(folded)) terms.push(`folded:${folded}~1^4`);
  if (isFuzzy(pinyin)) terms.push(`tokens:${pinyin}~1`);
  for (const word of words.filter(({ length }) => length >= 2).slice(0, 4)) {
    terms.push(`tokens:"${word}"^2`, `tokens:${word}*`);
    if (isFuzzy(word)) terms.push(`tokens:${word}~1`);
  }
  for (const run of folded.match(/\p{Script=Han}+/gu) ?? []) {
    const characters = [...run];
    const first = characters.at(0);
    const last = characters.at(-1);
    // The index contains pairs of characters. A single character is found as the first or second half of a pair …
    if (characters.length === 1) terms.push(`folded:${first}*`, `folded:*${last}`);
    // … in a text of two characters the second one may be wrong …
    if (characters.length === 2) terms.push(`folded:${first}*^0.1`);
    // … and in a text of three or four, a wrong one in the middle can leave no pair intact, so only the first and the last one are
    // required.
    if (characters.length === 3 || characters.length === 4) terms.push(`(+folded:${first}* +folded:*${last})`);
    for (let at = 0; at + 1 < characters.length; at++) terms.push(`folded:"${characters[at]}${characters[at + 1]}"`);
  }
  return [...new Set(terms)].slice(0, MAX_TERMS).join(' ');
}

/** How a text is looked for: a query of cypher/names/search.cypher but for its number. */
export type SearchParameters = Omit<ParametersOf<'names/search'>['queries'][number], 'at'>;

/** Builds the parameters of a search; `types` restricts it to these entity types. */
export function searchParameters(query: Query, types: readonly EntityType[] | null = null): SearchParameters {
  const { id, folded, pinyin, chinese, sounded } = query;
  const typed = [...folded].length;
  const completed = SUFFIXES.map(([ending, , english]) => folded + (chinese ? ending : english));
  const completedReadings = SUFFIXES.map(([, ending]) => pinyin + ending);
  return {
    id,
    spellings: typed ? [...new Set([folded, withoutSuffix(folded), ...completed, ...runs(query)])] : [],
    prefix: folded || null,
    readings: typed < 2 || !pinyin ? [] : chinese ? [pinyin] : [pinyin, ...completedReadings],
    pinyinPrefix: sounded && typed >= 2 ? pinyin || null : null,
    initials: chinese || typed < 2 ? null : folded,
    lucene: lucene(query),
    types: types ? [...types] : null,
  };
}
