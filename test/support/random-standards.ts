import {
  cleanCode,
  cleanText,
  type Module,
  type Pool,
  presets,
  type Question,
  type Standard,
} from '../../core/index.ts';
import type { Chance } from './chance.ts';

const moduleCodes = ['M1', 'M2', 'M10', 'A', '𠮷1', '㐂·2', '模块3', 'É4', 'Z-9', '😀'];
const moduleNames = [
  '客服',
  '网店美工',
  '·运营·',
  '𠮷野营销',
  'Café 设计',
  '方案 😀',
  '㐂庆策划',
  '团队管理',
  '直播',
  '数据',
];
const titles = ['', '售前接待', '=1+1', '“双十一”促销', '𠮷祥物 Logo', '第 3 套·改', 'Éclair'];

/** One of the three presets, with a listed bank now and then, or a college's own standard. */
export function randomStandard(luck: Chance): Standard {
  if (luck.once(3)) return ownStandard(luck);
  const preset = luck.pick(presets);
  return { ...preset, bank: randomBank(luck, preset.modules) };
}

function ownStandard(luck: Chance): Standard {
  const preset = luck.pick(presets);
  const count = luck.between(1, 6);
  const names = luck.some(moduleNames, count);
  const modules = luck.some(moduleCodes, count).map((code, i): Module => {
    return {
      code: cleanCode(code),
      name: names[i]!,
      category: luck.pick(['basic', 'core', 'cross'] as const),
      share: luck.pick([1, 2, 3, 4, 7, 15]),
      questions: luck.pick([1, 2, 3, 10, 20, 97]),
      minutes: luck.pick([null, 45, 90]),
      projects: [],
    };
  });
  return {
    ...preset,
    name: '自定标准·𠮷',
    draw: {
      unit: luck.pick(['all', 'class', 'major'] as const),
      method: luck.pick(['half-up', 'floor', 'largest-remainder', 'slips'] as const),
      tailPool: randomPool(luck, modules),
      tailWay: luck.pick(['without-replacement', 'independent', 'cyclic'] as const),
      surplusPool: randomPool(luck, modules),
      questionWay: luck.pick(['independent', 'balanced'] as const),
      sample: luck.once(4) ? randomSample(luck) : null,
    },
    modules: luck.once(2) ? modules : [...modules].reverse(),
    bank: randomBank(luck, modules),
    scoring: { ...preset.scoring, tolerance: 2.5, decimals: luck.between(0, 4), makeUpCap: null },
    assumptions: [],
  };
}

function randomPool(luck: Chance, modules: readonly Module[]): Pool {
  if (luck.once(3)) return 'all';
  if (luck.once(2)) return luck.pick(modules).category;
  return luck.some(modules, luck.between(1, modules.length)).map((module) => module.code);
}

function randomSample(luck: Chance): Standard['draw']['sample'] {
  const least = luck.between(1, 10);
  return { percent: luck.between(1, 100), least, most: luck.between(least, 30) };
}

/** Some modules with listed questions, in no order; the others stay numbered. */
function randomBank(luck: Chance, modules: readonly Module[]): Question[] {
  if (luck.once(2)) return [];
  const numbers = ['1', '2', '3', '9', '10', 'A1', 'B-2', '甲', '𠮷', 'É'].map(cleanCode);
  return modules.flatMap(({ code: module }) => {
    const listed = luck.once(3) ? [] : luck.some(numbers, luck.between(1, numbers.length)).reverse();
    return listed.map((number) => ({ module, number, project: '', title: cleanText(luck.pick(titles)) }));
  });
}
