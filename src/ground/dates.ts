import edtf from 'edtf';

/** The first and last day of a partial date, as integers yyyymmdd; 0 stands for an open beginning, 99999999 for an open end. */
export interface Span {
  start: number;
  end: number;
}

const POINT = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?~?`;
const PARTIAL = new RegExp(`^(?:${POINT}|(?:${POINT}|\\.\\.)/(?:${POINT}|\\.\\.))$`);
const BEGINNING = 0;
const END = 99999999;

const day = (epoch: number) => Number(new Date(epoch).toISOString().slice(0, 10).replaceAll('-', ''));
const digits = (value: number) => String(value).padStart(8, '0');

// Results are cached, because the parser tries every reading of a text and takes a hundred times as long as all that uses the result.
const known = new Map<string, Span>();
const MOST_KNOWN = 10_000;

/**
 * The span of a date such as 2022, 2022-05, 2022-05-14, 2022~, 2018/2023, 2018/.. or ../2021-12. Throws an Error that names the formats.
 */
export function span(text: string): Span {
  let found = known.get(text);
  if (!found) {
    found = parse(text);
    if (known.size < MOST_KNOWN) known.set(text, found);
  }
  return found;
}

function parse(text: string): Span {
  const wrong = () =>
    new Error(`'${text.slice(0, 40)}' is not a partial date: expected 2022, 2022-05, 2022-05-14, 2022~, 2018/2023, 2018/.. or ../2021-12`);
  if (!PARTIAL.test(text) || text === '../..') throw wrong();
  const point = (part: string, side: 'min' | 'max') => {
    if (part === '..') return side === 'min' ? BEGINNING : END;
    let found: ReturnType<typeof edtf>;
    try {
      found = edtf(part);
    } catch {
      throw wrong();
    }
    // The parser accepts 2022-21 (as spring) and reads 2021-02-29 as 1 March, so the result is compared with the text.
    if (!digits(day(found.min)).startsWith(part.replace(/[-~]/g, ''))) throw wrong();
    return day(found[side]);
  };
  const [first = '', last] = text.split('/');
  const result = { start: point(first, 'min'), end: point(last ?? first, 'max') };
  if (result.start > result.end) throw new Error(`'${text}' ends before it begins`);
  return result;
}

/**
 * A span with two more days: `startBy`, the latest day on which it can have begun, and `sure`, its first day or, if its beginning is open,
 * the first day of its stated end. See docs/decisions/0015.
 */
export interface Extent extends Span {
  startBy: number;
  sure: number;
}

/** The extent of a date. With `period` it lasts from its first to its last day (the exports of 2022); without, it is one of these days. */
export function extent(text: string, period: boolean): Extent {
  const { start, end } = span(text);
  const [first = '', last = first] = text.split('/');
  if (first === '..') return { start, end, startBy: end, sure: span(last).start };
  return { start, end, startBy: period && first === last ? start : span(first).end, sure: start };
}

/** Whether a text has the form of a date or an interval; if not, it is taken for a name. */
export const isPartialDate = (text: string) => /^(?:\d{4}|\.\.\/)/.test(text) && PARTIAL.test(text);

/** The precision of a valid partial date. */
export function precision(text: string): 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' {
  if (text.includes('/')) return 'INTERVAL';
  return ({ 4: 'YEAR', 7: 'MONTH', 10: 'DAY' } as const)[text.replace('~', '').length as 4 | 7 | 10];
}

/** Converts a day from yyyymmdd to an ISO 8601 date; null for an open beginning or end. */
export function isoDay(value: number): string | null {
  if (value === BEGINNING || value === END) return null;
  return digits(value).replace(/^(....)(..)(..)$/, '$1-$2-$3');
}
