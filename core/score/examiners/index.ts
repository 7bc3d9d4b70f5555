import type { Aggregation, Scoring } from '../../standard/type.ts';
import { agreement } from './agreement.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { trimmed } from './trimmed.ts';
import type { ExaminerStrategy } from './type.ts';

/** In the order that a person is offered them. */
export const examinerStrategies: Readonly<Record<Aggregation, ExaminerStrategy>> = {
  mean,
  median,
  trimmed,
  agreement,
};

/** What every strategy's `of` divides, so that marks can be added as whole numbers. */
export const divisors: Readonly<Record<Aggregation, (scoring: Scoring) => number>> = {
  mean: ({ examiners }) => examiners,
  median: () => 2,
  trimmed: ({ examiners, trim }) => examiners - 2 * trim,
  agreement: () => 2,
};
