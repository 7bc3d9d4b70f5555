import { findPreset, type Standard } from '../../core/index.ts';
import { context, dice } from './books.ts';
import { rosterRows } from './people.ts';
import type { ScenarioStep } from './scenario.ts';

/** What each golden file was made from. A file that is there replays its own steps, so changes here change none. */
export interface GoldenCase {
  readonly name: string;
  readonly about: string;
  readonly steps: readonly ScenarioStep[];
}

const words = [
  { label: '骰子', value: '1 6 4 2 2 5 3 6 1 4 4 2 6 5 3 1 2 6 5 4 3 3 1 6 2 5' },
  { label: '家长代表', value: '春风又绿江南岸' },
];
const lottery = [{ label: '福彩3D第2026132期', value: '4 0 7' }, ...dice];
const commit = { command: 'commit', request: context } as const;
const draw = (entropy: readonly object[] = dice, more: object = {}) =>
  ({ command: 'draw', request: { ...context, entropy, ...more } }) as const;
const roster = (rows: ReturnType<typeof rosterRows>) => ({ type: '名单', rows }) as const;
const oneClass = (count: number, from = 0) => roster(rosterRows(count, () => '移动2401', from));

/** A preset as it was when the file was written; what no draw sees is left out. */
function preset(id: string, change: (standard: Standard) => Partial<Standard> = () => ({})): ScenarioStep {
  const found = findPreset(id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  const modules = found.modules.map((module) => ({ ...module, projects: [] }));
  const frozen = { ...found, modules, assumptions: [] };
  return { command: 'new', request: { standard: { ...frozen, ...change(frozen) } } };
}

const rules = (id: string, more: Partial<Standard['draw']>) =>
  preset(id, ({ draw: before }) => ({ draw: { ...before, ...more } }));

const listedBank = ['M1', 'M2', 'M3'].flatMap((module) =>
  ['1', '2', '10', 'A3', '𠮷1'].map((number) => ({
    module,
    number,
    project: '',
    title: `${module} 第 ${number} 题`,
  })),
);

const rareRows = [
  ['２０２４０００１', '㐂 张三', '移动２４０１', '移动商务', '', '正常', ''],
  ['2024000２x', '𠮷田·李四', '移动2401', '移动商务', '直播', '正常', ''],
  ['ab-07', '阿卜杜拉·王五', '移动2401', '移动商务', '', '', ''],
  ['学号9', 'é赵六', '移动2401', '移动商务', '', '正常', ''],
  ['𠮷1', '钱七😀', '移动2401', '移动商务', '', '正常', ''],
  ['㐂1', '孙\u200b八', '移动2401', '移动商务', '', '正常', ''],
  ['7', '周　九', '移动2401', '移动商务', '', '正常', ''],
  ['2024·8', '吴十', '移动2401', '移动商务', '', '缓考', ''],
];

const late = oneClass(4, 40);

export const goldenCases: readonly GoldenCase[] = [
  {
    name: 'a-5-surplus',
    about: 'Standard A, 5 students: rounding half up gives 6 seats, one is taken back.',
    steps: [preset('mobile-30-30-40'), oneClass(5), commit, draw()],
  },
  {
    name: 'a-31-tail',
    about: 'Standard A, 31 students in two classes, drawn together: a tail of one.',
    steps: [
      preset('mobile-30-30-40'),
      roster(rosterRows(31, (i) => (i < 16 ? '移动2401' : '移动2402'))),
      commit,
      draw(lottery),
    ],
  },
  {
    name: 'b-6-tail',
    about: 'Standard B, 6 students: a tail of one among all five modules.',
    steps: [preset('ecommerce-five-20'), oneClass(6), commit, draw()],
  },
  {
    name: 'b-23-independent-tail',
    about: 'Standard B, 23 students, the three of the tail drawn each by a ticket of his own.',
    steps: [rules('ecommerce-five-20', { tailWay: 'independent' }), oneClass(23), commit, draw(words)],
  },
  {
    name: 'c-13-tail',
    about:
      'Standard C, 13 students of one class: one group of ten and a tail of three, dealt in cyclic order.',
    steps: [preset('mobile-slips-22411'), oneClass(13), commit, draw()],
  },
  {
    name: 'c-two-classes',
    about: 'Standard C, classes of 20 and 27: no tail, and a tail of seven over three modules.',
    steps: [
      preset('mobile-slips-22411'),
      roster(rosterRows(47, (i) => (i % 47 < 20 ? '移动2401' : '移动2402'))),
      commit,
      draw(words),
    ],
  },
  {
    name: 'largest-remainder-balanced',
    about: 'Largest remainder and questions balanced over a listed bank, 17 students.',
    steps: [
      preset('mobile-30-30-40', ({ draw: before }) => ({
        draw: { ...before, method: 'largest-remainder', questionWay: 'balanced' },
        bank: listedBank,
      })),
      oneClass(17),
      commit,
      draw(lottery),
    ],
  },
  {
    name: 'slips-sample-balanced',
    about: 'A sample of 40 % (at least 10) of 57 students by slips, questions balanced across the groups.',
    steps: [
      rules('mobile-slips-22411', {
        unit: 'major',
        tailWay: 'without-replacement',
        tailPool: 'cross',
        questionWay: 'balanced',
        sample: { percent: 40, least: 10, most: 30 },
      }),
      roster(rosterRows(57, (i) => (i % 2 === 0 ? '移动2401' : '移动2402'))),
      commit,
      draw(words),
    ],
  },
  {
    name: 'supplement',
    about: 'Four late students of a class of 12, drawn by a supplement after the others.',
    steps: [
      preset('mobile-slips-22411'),
      oneClass(12),
      commit,
      draw(),
      late,
      commit,
      { command: 'supplement', request: { ...context, entropy: words } },
    ],
  },
  {
    name: 'void-redraw',
    about: 'A draw that was voided with a reason, and the second attempt with other entropy.',
    steps: [
      preset('mobile-30-30-40'),
      oneClass(9),
      commit,
      draw(),
      { command: 'void', request: { ...context, unit: '全体', reason: '骰子滚落桌下' } },
      draw(lottery),
    ],
  },
  {
    name: 'rare-characters',
    about: 'Student numbers and names with 𠮷, 㐂, ·, é, an emoji, full-width and invisible characters.',
    steps: [preset('ecommerce-five-20'), roster(rareRows), commit, draw(words)],
  },
  {
    name: 'host-random',
    about:
      'No public source: the host’s own random bytes, so the proof says that the organiser could have chosen.',
    steps: [
      preset('mobile-30-30-40'),
      oneClass(8),
      commit,
      draw([], { random: '00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef' }),
    ],
  },
];
