import type { reasonsZh } from './reasons-zh.ts';
import type { Slot } from './slot.ts';

/** The words of every reason in English. */
export const reasonsEn: Readonly<Record<keyof typeof reasonsZh, string>> = {
  passed: 'total {total}, reaches the pass line {line}',
  failed: 'total {total}, below the pass line {line}',
  excellent: 'total {total}, reaches the excellent line {line}',
  'decided-on-exact': 'decided on the unrounded total {exact} (rounded it is {total})',
  'final-passed': 'final mark {final}, reaches the pass line {line}',
  'final-failed': 'final mark {final}, below the pass line {line}',
  'final-excellent': 'final mark {final}, reaches the excellent line {line}',
  veto: '{component}: {value}, below its own pass line {line}, which fails the whole',
  'below-line': '{component}: {value}, below its own pass line {line}, which does not fail the whole',
  absent: 'absent, counts as 0',
  misconduct: 'misconduct or cheating, counts as 0',
  deferred: 'deferred, no mark yet',
  exempt: 'exempt, left out of the statistics',
  'marks-not-counted': 'the marks that were entered do not count, because the state is not normal',
  'marks-missing': 'incomplete, missing: {marks}',
  'mark-too-high': '{mark}: {value}, above the full mark {full}',
  'mark-negative': '{mark}: {value}, below 0',
  'mark-too-fine': '{mark}: {value}, more than 4 decimals',
  'mark-unreadable': '{mark} is not a number',
  'third-needed':
    '{component}: the first two examiners differ by {difference}, more than {tolerance}; a third mark is needed',
  'third-near-one': '{component}: the third mark is near examiner {examiner}; the mean of the two counts',
  'third-near-both':
    '{component}: the third mark is near both others, nearest to examiner {examiner}; the mean of these two counts',
  'third-tie':
    '{component}: the third mark is equally near to both others; the mean of the higher pair, with examiner {examiner}, counts',
  'third-not-used': '{component}: the first two examiners agree, the third mark {value} is not used',
  'arbitration-needed':
    '{component}: every two of the three marks differ by more than {tolerance}; arbitration is needed',
  'arbitration-settled': '{component}: the arbitration mark {value} counts',
  'arbitration-not-used': '{component}: arbitration was not called for, its mark {value} is not used',
  'make-up-counted': 'make-up mark {value} counts as the final mark',
  'make-up-capped': 'make-up mark {value} counts as {cap}, the most a make-up can yield',
  'make-up-not-excellent': 'a make-up mark is never excellent',
  'make-up-as-first': 'sat later with {value}, counts as the first examination',
  'make-up-after-pass': 'passed the first time, make-up mark {value} does not count',
  'make-up-after-misconduct': 'after misconduct or cheating the make-up mark {value} does not count',
  'make-up-after-exempt': 'exempt, make-up mark {value} does not count',
  'make-up-waits': 'the first examination is incomplete, make-up mark {value} does not count yet',
};

export const slotsEn: Readonly<Record<Slot['kind'], string>> = {
  examiner: '{name} examiner {examiner}',
  only: '{name}',
  arbitration: '{name} arbitration',
  'make-up': 'make-up mark',
};
