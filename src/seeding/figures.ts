/** Finds the figures in a text, so that the check can report those that no statement cites. */

const NUMERAL = '[一二三四五六七八九十百千万萬亿億两兩半数數几幾]';
// A Chinese numeral alone does not count as a figure (一体化, 万众). 一 before a measure word means "a": 一批, 一条, 进一步.
const MEASURE =
  '[个個家項项所名人条條年月日次场場届款天倍位座部亿億万萬千百元市省县种種类類支只隻期岸方张張站级級轮輪城翼线線产產成地]|小[时時]';
const FIGURE = new RegExp(
  [
    '[0-9０-９]+(?:[.．][0-9０-９]+)?',
    `第${NUMERAL}+`,
    `首[个個次座家批]`,
    `${NUMERAL}+分之${NUMERAL}+`,
    `(?!一(?:${MEASURE}))${NUMERAL}+[余餘多]?(?:${MEASURE})`,
    '一半',
  ].join('|'),
  'gu',
);

/** A figure in a text and its position in code points; the end is exclusive. */
export interface PrintedFigure {
  text: string;
  start: number;
  end: number;
}

/** All figures of a text: digits, and Chinese numerals together with their measure word. */
export function figuresOf(text: string): PrintedFigure[] {
  let units = 0;
  let points = 0;
  const pointAt = (unit: number) => {
    points += [...text.slice(units, unit)].length;
    units = unit;
    return points;
  };
  return [...text.matchAll(FIGURE)].map(({ 0: match, index }) => {
    const start = pointAt(index);
    return { text: match, start, end: start + [...match].length };
  });
}
