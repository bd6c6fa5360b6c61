import edtf from 'edtf';

/** A partial date resolved to its first and last day, as yyyymmdd integers; 0 and 99999999 stand for an open end. */
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

// The parser weighs every reading of a text: a hundred times the cost of all that is done with the result.
const known = new Map<string, Span>();
const MOST_KNOWN = 10_000;

/** The span of a date such as 2022, 2022-05, 2022-05-14, 2022~, 2018/2023, 2018/.. or ../2021-12; throws a sentence that helps. */
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
    // The parser reads 2022-21 as a spring, and 2021-02-29 as the first of March.
    if (!digits(day(found.min)).startsWith(part.replace(/[-~]/g, ''))) throw wrong();
    return day(found[side]);
  };
  const [first = '', last] = text.split('/');
  const result = { start: point(first, 'min'), end: point(last ?? first, 'max') };
  if (result.start > result.end) throw new Error(`'${text}' ends before it begins`);
  return result;
}

/** A span, and what is sure of it: the day on which it began at the latest, and the first on which it surely held. */
export interface Extent extends Span {
  startBy: number;
  sure: number;
}

/** The extent of a date; `period`: it lasts from its first to its last day (the exports of 2022), and is not some day of it (opened in 2022). */
export function extent(text: string, period: boolean): Extent {
  const { start, end } = span(text);
  const [first = '', last = first] = text.split('/');
  if (first === '..') return { start, end, startBy: end, sure: span(last).start };
  return { start, end, startBy: period && first === last ? start : span(first).end, sure: start };
}

/** Whether a text is a date or an interval, and no name. */
export const isPartialDate = (text: string) => /^(?:\d{4}|\.\.\/)/.test(text) && PARTIAL.test(text);

/** How finely a partial date is known: DAY, MONTH, YEAR or INTERVAL. */
export function precision(text: string): 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' {
  if (text.includes('/')) return 'INTERVAL';
  return ({ 4: 'YEAR', 7: 'MONTH', 10: 'DAY' } as const)[text.replace('~', '').length as 4 | 7 | 10];
}

/** yyyymmdd as an ISO date; null for an open end. */
export function isoDay(value: number): string | null {
  if (value === BEGINNING || value === END) return null;
  return digits(value).replace(/^(....)(..)(..)$/, '$1-$2-$3');
}
