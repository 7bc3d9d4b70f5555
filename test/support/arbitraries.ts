import * as fc from 'fast-check';
import {
  type Category,
  type DrawRules,
  digest,
  findPreset,
  type Module,
  type Pool,
  type Question,
  type Standard,
} from '../../core/index.ts';
import { compareCodes } from '../../core/standard/code-order.ts';

const { scoring } = findPreset('mobile-30-30-40')!;

/** Clean codes of all kinds: short and long, digits, letters, Chinese, outside the basic plane. */
export const codes = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 99 }).map(String) },
  fc.string({
    unit: fc.constantFrom('A', 'B', 'M', '0', '1', '9', '-', '甲', '㐂', '𠮷'),
    minLength: 1,
    maxLength: 6,
  }),
);

/** Student numbers in the order of codes. */
export const studentIds = (most: number) =>
  fc
    .uniqueArray(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc.integer({ min: 1, max: 999 }).map((i) => `2024${String(i).padStart(5, '0')}`),
        },
        codes,
      ),
      { minLength: 1, maxLength: most },
    )
    .map((ids) => ids.sort(compareCodes));

export const unitKeys = fc.nat().map((seed) => digest(`seed ${seed}`));

const categories = fc.constantFrom<Category>('basic', 'core', 'cross');
const shares = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
  fc.integer({ min: 1, max: 10_000 }),
);

const modules = fc
  .uniqueArray(
    fc.record({
      code: codes,
      category: categories,
      share: shares,
      questions: fc.integer({ min: 1, max: 12 }),
    }),
    {
      selector: ({ code }) => code,
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((made) =>
    made.map((each, i): Module => ({ ...each, name: `模块${i + 1}`, minutes: 60, projects: [] })),
  );

/** All modules, those of a category that there is, or some by their codes. */
function pools(made: readonly Module[]): fc.Arbitrary<Pool> {
  return fc.oneof(
    fc.constant<Pool>('all'),
    fc.constantFrom(...made).map(({ category }): Pool => category),
    fc.shuffledSubarray(
      made.map(({ code }) => code),
      { minLength: 1 },
    ),
  );
}

const samples = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([percent, least, more]) => ({ percent, least, most: least + more }));

function rules(made: readonly Module[]): fc.Arbitrary<DrawRules> {
  return fc.record({
    unit: fc.constantFrom('all', 'class'),
    method: fc.constantFrom('half-up', 'floor', 'largest-remainder', 'slips'),
    tailPool: pools(made),
    tailWay: fc.constantFrom('without-replacement', 'independent', 'cyclic'),
    surplusPool: pools(made),
    questionWay: fc.constantFrom('independent', 'balanced'),
    sample: fc.option(samples, { freq: 3 }),
  });
}

/** Listed questions for some of the modules; the others are numbered. */
function banks(made: readonly Module[]): fc.Arbitrary<Question[]> {
  const questions = fc.array(
    fc.record({
      module: fc.constantFrom(...made.map(({ code }) => code)),
      number: codes,
      title: fc.constantFrom('', '网店首页设计'),
    }),
    { maxLength: 12 },
  );
  return questions.map((listed) => {
    const unique = new Map(
      listed.map((each) => [`${each.module}\n${each.number}`, { ...each, project: '' }]),
    );
    return [...unique.values()];
  });
}

/** Standards that pass the check: one to eight modules, every method, way and kind of pool. */
export const standards: fc.Arbitrary<Standard> = modules
  .chain((made) => fc.tuple(fc.constant(made), rules(made), banks(made)))
  .map(([made, draw, bank]) => ({
    id: '',
    name: '自定标准',
    college: '某职业技术学院',
    major: '移动商务',
    majorCode: '630802',
    year: '2024',
    draw,
    modules: made,
    bank,
    scoring,
    assumptions: [],
  }));
