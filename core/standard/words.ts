import type {
  Aggregation,
  Category,
  Pool,
  QuestionWay,
  QuotaMethod,
  Scoring,
  TailWay,
  UnitKind,
} from './type.ts';

/** The allowed words of each setting that has a fixed choice, in the order a person is offered them. */
export const words = {
  unit: ['all', 'class', 'major'],
  method: ['half-up', 'floor', 'largest-remainder', 'slips'],
  tailWay: ['without-replacement', 'independent', 'cyclic'],
  questionWay: ['independent', 'balanced'],
  category: ['basic', 'core', 'cross'],
  pool: ['all', 'basic', 'core', 'cross'],
  by: ['points', 'weight'],
  aggregation: ['mean', 'median', 'trimmed', 'agreement'],
  decideOn: ['rounded', 'exact'],
} as const satisfies {
  unit: readonly UnitKind[];
  method: readonly QuotaMethod[];
  tailWay: readonly TailWay[];
  questionWay: readonly QuestionWay[];
  category: readonly Category[];
  pool: readonly Extract<Pool, string>[];
  by: readonly Scoring['by'][];
  aggregation: readonly Aggregation[];
  decideOn: readonly Scoring['decideOn'][];
};

export type ChoiceSetting = keyof typeof words;

/** Whether a text read from a sheet or a file is one of the words a setting allows. */
export function isKnown<S extends ChoiceSetting>(
  setting: S,
  value: string,
): value is (typeof words)[S][number] {
  const allowed: readonly string[] = words[setting];
  return allowed.includes(value);
}
