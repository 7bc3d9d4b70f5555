import { tenThousandths } from '../standard/check/number.ts';

/**
 * The one exact number: safe integers, reduced, bottom above zero. Bounds: a mark is at most 10^4 with four decimals, so
 * 10^8 ten-thousandths; nine examiners add up to 9·10^8. A total of 100 over the bottom b = 10^4 · 9 · c, where c unites
 * the denominators of weights and full marks, stays safe up to c = 10^9: weights with two decimals (sum 100) leave 10^7
 * for the common multiple of the full marks. Every result is checked, so that nothing beyond is wrong without a word.
 */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

const largest = 1_000_000;
const longest = 10;
const shown = 4;

/** Throws where an integer is no longer exact: scorePlan's caller has not asked checkExactness. */
export function safe(integer: number): number {
  if (Number.isSafeInteger(integer)) return integer;
  throw new RangeError(`${integer} is beyond exact integers`);
}

export function fraction(top: number, bottom: number): Fraction {
  if (bottom === 0) throw new RangeError('The bottom of a fraction is zero');
  const shared = gcd(safe(top), safe(bottom)) * Math.sign(bottom);
  // Adding zero turns a negative zero into zero.
  return { top: top / shared + 0, bottom: bottom / shared };
}

/** Reads a decimal as it is written; null for an exponent, more than four decimals, or above a million. */
export function exact(value: number | string): Fraction | null {
  if (typeof value === 'string' && !/^-?\d+(\.\d{1,4})?$/.test(value)) return null;
  const number = Number(value);
  const units = tenThousandths(number);
  // Fifteen digits name one double only: when this division gives it back, the shortest text has these four decimals.
  return Math.abs(number) <= largest && units / 10_000 === number ? fraction(units, 10_000) : null;
}

export function gcd(a: number, b: number): number {
  let high = Math.abs(a);
  let low = Math.abs(b);
  while (low !== 0) {
    const rest = high % low;
    high = low;
    low = rest;
  }
  return high;
}

export function add(a: Fraction, b: Fraction): Fraction {
  const shared = gcd(a.bottom, b.bottom);
  const left = safe(a.top * (b.bottom / shared));
  const right = safe(b.top * (a.bottom / shared));
  return fraction(left + right, a.bottom * (b.bottom / shared));
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { top: -b.top, bottom: b.bottom });
}

/** Reduces crosswise first, so that only a result that is itself too long can fail. */
export function times(a: Fraction, b: Fraction): Fraction {
  const left = fraction(a.top, b.bottom);
  const right = fraction(b.top, a.bottom);
  return fraction(left.top * right.top, left.bottom * right.bottom);
}

export function over(a: Fraction, b: Fraction): Fraction {
  return times(a, fraction(b.bottom, b.top));
}

/** Negative, zero or positive; by quotients and remainders, as products could grow too long. */
export function compare(a: Fraction, b: Fraction): number {
  let [left, right] = [a, b];
  for (let sign = 1; ; sign = -sign) {
    const wholes = [quotient(left.top, left.bottom), quotient(right.top, right.bottom)] as const;
    if (wholes[0] !== wholes[1]) return wholes[0] < wholes[1] ? -sign : sign;
    const rests = [modulo(left.top, left.bottom), modulo(right.top, right.bottom)] as const;
    if (rests[0] === 0 || rests[1] === 0) return Math.sign(rests[0] - rests[1]) * sign + 0;
    [left, right] = [
      { top: left.bottom, bottom: rests[0] },
      { top: right.bottom, bottom: rests[1] },
    ];
  }
}

/** To so many decimals; a half goes up, −2.5 to −2. */
export function roundHalfUp(value: Fraction, decimals: number): Fraction {
  const { whole, digits, rest } = divide(value, decimals);
  const scale = 10 ** decimals;
  const units = safe(whole * scale) + Number(digits);
  return fraction(units + (rest >= value.bottom - rest ? 1 : 0), scale);
}

/** Rounded half up and written with exactly so many decimals: 59.50. */
export function toFixedText(value: Fraction, decimals: number): string {
  const { top, bottom } = roundHalfUp(value, decimals);
  const { whole, digits } = divide({ top: Math.abs(top), bottom }, decimals);
  return `${top < 0 ? '-' : ''}${whole}${digits === '' ? '' : `.${digits}`}`;
}

/** The shortest exact decimal; one that never ends (or takes more than ten decimals) is cut after four: 59.3333… */
export function toText({ top, bottom }: Fraction): string {
  const { whole, digits, rest } = divide({ top: Math.abs(top), bottom }, longest);
  const decimals = rest === 0 ? digits.replace(/0+$/, '') : `${digits.slice(0, shown)}…`;
  return `${top < 0 ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** For a cell: the nearest binary number, which shows as the decimal it stands for. */
export function toNumber({ top, bottom }: Fraction): number {
  return top / bottom;
}

/** Whole-number division downwards; exact, for the remainder of two safe integers is. */
export function quotient(top: number, bottom: number): number {
  return (top - modulo(top, bottom)) / bottom;
}

function modulo(top: number, bottom: number): number {
  const rest = top % bottom;
  return rest < 0 ? rest + bottom : rest + 0;
}

/** Long division, a digit at a time: nothing grows beyond ten times the bottom. */
function divide(
  { top, bottom }: Fraction,
  decimals: number,
): { whole: number; digits: string; rest: number } {
  let rest = modulo(top, bottom);
  let digits = '';
  for (let place = 0; place < decimals; place++) {
    const next = safe(rest * 10);
    digits += quotient(next, bottom);
    rest = next % bottom;
  }
  return { whole: quotient(top, bottom), digits, rest };
}
