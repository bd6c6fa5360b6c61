import type { ParametersOf } from '../graph/asking.ts';
import { entityTypeOf } from '../schema/decorators.ts';
import { ENTITY_TYPES } from '../schema/entities/index.ts';
import type { EntityType } from '../schema/enums.ts';
import { fold, foldKeepingScript, inMainlandWords } from './fold.ts';
import { contentWords, isContent, nameForms, words } from './forms.ts';

/** Entity types, the one first that a bare name most likely means. */
export const TYPES: readonly EntityType[] = ENTITY_TYPES.map(({ type }) => entityTypeOf(type.name));

const HAN = /\p{Script=Han}/u;
const ID = new RegExp(`^(${TYPES.join('|').toLowerCase()})/[a-z0-9-]+$`);

/** What an official name ends in and people leave out or add, in Chinese, in pinyin, in English, and the kinds of things that bear it. */
export const SUFFIXES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['市', 'shi', 'city', ['prefecture-level city', 'sub-provincial city', 'municipality', 'county-level city']],
  ['省', 'sheng', 'province', ['province']],
  ['县', 'xian', 'county', ['county']],
  ['区', 'qu', 'district', ['district']],
  ['产业', 'chanye', 'industry', ['industry']],
];

/** What somebody typed, in the forms by which names are found. */
export interface Query {
  text: string;
  /** Set where the text has the form of an entity's id. It is then never read as a name, only searched for what it resembles. */
  id: string | null;
  folded: string;
  /** The fold without the step from Traditional to Simplified. */
  inScript: string;
  /** What the text sounds like; for a text without Chinese characters, the text itself. */
  pinyin: string;
  chinese: boolean;
  /** Whether it has letters that may be pinyin: all of it, or the end of it while somebody types (赣州guoji). */
  sounded: boolean;
  /** See {@link contentWords}. */
  words: string[];
  /** Han characters one by one and {@link words}: where a name inside the text may begin and end. */
  units: string[];
  /** Where the text names a government, the place that it governs, read likewise. */
  governed: Query | null;
  /** What had to be done to the text before it could be read so. */
  step?: string;
}

/** Reads a text as a search for a name. Throws BAD_USER_INPUT where it is too long for one. */
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

/** The parts of a text that no name goes through: 信丰5G is 信, 丰 and 5g. None of a text that has letters of other scripts too. */
function unitsOf(text: string): string[] {
  const pieces = text.normalize('NFKC').split(/(\p{Script=Han})/u);
  const units = pieces.flatMap((piece) => (HAN.test(piece) ? [fold(piece)] : words(piece)));
  return units.join('') === fold(text) ? units.filter(isContent) : [];
}

const OF_GOVERNMENT = new Set(['government', 'people', 'peoples', 'municipal', 'provincial']);

/** What a text that names a government names without it: 赣州市 of 赣州市人民政府, ganzhou of Ganzhou Municipal People's Government. */
export function placeGoverned(text: string): string | null {
  const chinese = /^(.*\p{Script=Han})政府\s*$/su.exec(text)?.[1]?.replace(/人民$/, '');
  const english = contentWords(text);
  return chinese || (english.includes('government') && english.filter((word) => !OF_GOVERNMENT.has(word)).join(' ')) || null;
}

/** Digits that mark tones: gan4zhou1. Not those of 5G, G45 or 1269. */
const TONES = /(?<=[aeiouüv]:?(?:ng?|r)?)[0-5](?![0-9])/gi;

/** The ways to read a text, as it stands first: without the digits of its tones, and in the words that the mainland uses (資訊 is 信息). */
export function readings(text: string): Query[] {
  const query = readQuery(text);
  const others = query.id
    ? []
    : [
        { step: 'without tones', text: text.replace(TONES, '') },
        { step: 'mainland wording', text: inMainlandWords(text) },
      ];
  // A longer wording might be longer than a name may be.
  const different = others.filter((other) => other.text.length <= text.length && fold(other.text) !== query.folded);
  return [query, ...different.map((other) => ({ ...readQuery(other.text), step: other.step }))];
}

/** All that could be a name inside the text, up to {@link MAX_RUN} units of it; none of a text too long to be made of names. */
function runs({ units }: Query): string[] {
  if (units.length > MAX_UNITS) return [];
  const from = units.map((_, at) => units.slice(at, at + MAX_RUN));
  return from.flatMap((tail) => tail.map((_, at) => tail.slice(0, at + 1).join(''))).filter(({ length }) => length >= 2);
}

/** The name without the suffix that people leave out; the name itself where it has none. */
export function withoutSuffix(folded: string): string {
  const suffix = SUFFIXES.flatMap(([chinese, , english]) => [chinese, english]).find((end) => folded.endsWith(end));
  return suffix && folded.length - suffix.length >= 2 ? folded.slice(0, -suffix.length) : folded;
}

const MAX_TERMS = 32;

/** A text of more units than this is not taken apart into names. */
export const MAX_UNITS = 24;
const MAX_RUN = 8;

/** Lucene builds an automaton for every fuzzy term and refuses large ones; nobody mistypes one character in more than this. */
const MAX_FUZZY = 48;
const isFuzzy = ({ length }: string) => length >= 4 && length <= MAX_FUZZY;

/** The full-text query. Folded text holds letters and digits only and is lower case, so nothing in it is syntax or a reserved word. */
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
    // The index knows pairs of characters: one character is found as either half of a pair …
    if (characters.length === 1) terms.push(`folded:${first}*`, `folded:*${last}`);
    // … of a pair the second may be wrong …
    if (characters.length === 2) terms.push(`folded:${first}*^0.1`);
    // … and a wrong one in the middle of three leaves no pair intact.
    if (characters.length === 3 || characters.length === 4) terms.push(`(+folded:${first}* +folded:*${last})`);
    for (let at = 0; at + 1 < characters.length; at++) terms.push(`folded:"${characters[at]}${characters[at + 1]}"`);
  }
  return [...new Set(terms)].slice(0, MAX_TERMS).join(' ');
}

/** How a text is looked for: a query of cypher/names/search.cypher but for its number. */
export type SearchParameters = Omit<ParametersOf<'names/search'>['queries'][number], 'at'>;

/** Builds the parameters of a search for a name, among entities of all types or of some. */
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
