import { type Issue, issue } from '../issue/issue.ts';
import { cleanText } from '../text/clean.ts';
import type { EntropySource } from './statement.ts';

/** The label of the host's own random bytes, where no public source is given. */
export const hostLabel = 'host-random';
export const enoughBits = 64;
/** A ledger cell must hold all sources of a draw; a cell of Excel ends at 32,767 characters. */
const longestLabel = 60;
const longestValue = 2000;

const dice = /^[1-6]+$/;
/** Bits per character in thousandths: dice, decimal digits, hex, letters, and anything else (a Chinese word is no random character). */
const alphabets: readonly (readonly [RegExp, number])[] = [
  [dice, 2585],
  [/^[0-9]+$/, 3322],
  [/^[0-9a-f]+$/i, 4000],
  [/^[0-9a-z]+$/i, 2000],
];
const otherBits = 3000;
/** Drawn lottery numbers are worth less than their digits: the seven of 双色球 log2(C(33,6)·16) = 24.08 bits in all. */
const lottery = /^\d\d(\D+\d\d){4,}$/;
const lotteryBits = 3440;

/**
 * A cautious estimate of what nobody could foresee, in whole bits: the third of the same characters in a row adds
 * nothing, and few different ones are worth little, so 111111 is worth nothing at all.
 */
export function entropyBits(sources: readonly EntropySource[]): number {
  const seen = new Set<string>();
  let thousandths = 0;
  for (const { value } of sources) {
    const characters = [...value.replace(/[\s,.，、;；:：·-]/g, '')];
    const text = characters.join('');
    if (seen.has(text)) continue;
    seen.add(text);
    const isLottery = lottery.test(value) && !dice.test(text);
    thousandths += isLottery ? new Set(value.match(/\d\d/g)).size * lotteryBits : worth(characters, text);
  }
  return Math.floor(thousandths / 1000);
}

function worth(characters: readonly string[], text: string): number {
  const each = alphabets.find(([pattern]) => pattern.test(text))?.[1] ?? otherBits;
  const different = new Set(characters).size;
  const repeats = characters.filter(
    (character, i) => i > 1 && character === characters[i - 1] && character === characters[i - 2],
  ).length;
  // Few different characters cap what a long text can be worth: d of them carry at most log2(d) bits each.
  const capped = Math.min(each, bitsOf(different));
  return (characters.length - repeats) * capped;
}

/** log2 in thousandths, from a table up to 16; the largest alphabet's worth stands above it anyway. */
function bitsOf(different: number): number {
  const table = [0, 0, 1000, 1585, 2000, 2322, 2585, 2807, 3000, 3170, 3322, 3459, 3585, 3700, 3807, 3907];
  return table[different] ?? 4000;
}

/** Entropy as it is used: clean, with a label each; or the host's own bytes where the public added nothing. */
export function readEntropy(sources: readonly EntropySource[], random: string | undefined) {
  const issues: Issue[] = [];
  const entropy: EntropySource[] = [];
  sources.forEach((source, i) => {
    const label = cleanText(source.label);
    const value = entropyValue(source.value);
    if (label === '' || value === '') issues.push(issue('entropy-empty', { number: i + 1 }));
    else if (label.length > longestLabel || value.length > longestValue) {
      issues.push(issue('entropy-long', { number: i + 1, label: longestLabel, value: longestValue }));
    } else if (label.includes('=')) issues.push(issue('entropy-label', { label }));
    else if (label === hostLabel) issues.push(issue('entropy-reserved', { label }));
    else entropy.push({ label, value });
  });
  if (sources.length === 0) {
    if (random === undefined || !/^[0-9a-f]{32,}$/.test(random)) issues.push(issue('entropy-missing'));
    else {
      // Random hex may happen to be all digits, which have one spelling like any others.
      entropy.push({ label: hostLabel, value: entropyValue(random) });
      issues.push(issue('entropy-host'));
    }
  }
  // As it was typed: pairs of lottery digits are worth less than as many free ones.
  const bits = entropyBits(sources.length === 0 ? entropy : sources);
  if (entropy.length > 0 && bits < enoughBits)
    issues.push(issue('entropy-weak', { bits, enough: enoughBits }));
  return { entropy, bits, issues };
}

/**
 * Numbers are written one digit after the other: 351, 3,5,1 and 35 1 are the same throw, and nobody can try which
 * spelling gives the better draw.
 */
export function entropyValue(text: string): string {
  const clean = cleanText(text);
  const digits = clean.replace(/[ ,，、.。;；:：·/|-]/g, '');
  return /^\d+$/.test(digits) ? [...digits].join(' ') : clean;
}

/** The sources in the order that was announced with the commitment; they must be those and no others. */
export function asAnnounced(entropy: readonly EntropySource[], announced: readonly string[]) {
  if (announced.length === 0)
    return { entropy, issues: couldChoose(entropy) ? [] : [issue('entropy-unannounced')] };
  const given = entropy.map(({ label }) => label);
  const ordered = announced.flatMap((label) => entropy.find((each) => each.label === label) ?? []);
  if (ordered.length === announced.length && given.length === announced.length)
    return { entropy: ordered, issues: [] };
  const params = { announced: announced.join('、'), given: given.join('、') };
  return { entropy, issues: [issue('entropy-not-announced', params)] };
}

/** Whether the organiser could have tried until a result pleased. */
export function couldChoose(entropy: readonly EntropySource[]): boolean {
  return entropy.every(({ label }) => label === hostLabel);
}
