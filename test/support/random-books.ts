import { type Cell, cleanCode, cleanText, type Standard } from '../../core/index.ts';
import { context } from './books.ts';
import { type Chance, chance } from './chance.ts';
import { randomStandard } from './random-standards.ts';
import type { ScenarioStep } from './scenario.ts';

const classes = ['移动2401', '移动２４０１', '移动2402', '𠮷林 1 班', '㐂·班'];
const majors = ['移动商务', '电子商务', 'É 专业'];
const nameParts = [...'张李王𠮷㐂·éÉ😀Ａｚ９', '欧阳', ' ', '\u3000', '\u200b', '三', '四', 'n\u0303'];
const odd = [...'xXabz', ...'０９Ｘａ', ...'学号𠮷㐂·é😀', '-', ' ', '\u00ad'];

/** A workbook of its own for every seed: a standard, a roster, a draw, and what may come after it. */
export function randomBook(seed: number): ScenarioStep[] {
  const luck = chance(seed);
  const standard = randomStandard(luck);
  const ids = new Set<string>();
  const size = luck.once(10) ? luck.between(1, 120) : luck.between(1, 20);
  const rows = Array.from({ length: size }, (_, i) => row(luck, ids, i === 0));
  const first = rows[0]!;
  const commit = { command: 'commit', request: context } as const;
  const steps: ScenarioStep[] = [
    { command: 'new', request: { standard } },
    { type: '名单', rows },
    commit,
    { command: 'draw', request: { ...context, ...entropy(luck) } },
  ];
  if (luck.once(3)) {
    const late = Array.from({ length: luck.between(1, 5) }, () => row(luck, ids, false));
    // At least one of the late students is of a unit that has been drawn.
    late.push([...row(luck, ids, true).slice(0, 2), ...first.slice(2)]);
    steps.push({ type: '名单', rows: late }, commit);
    steps.push({ command: 'supplement', request: { ...context, ...entropy(luck) } });
  }
  if (luck.once(4)) {
    const request = { ...context, unit: unitOf(first, standard), reason: '骰子无效·重抽' };
    steps.push({ command: 'void', request }, commit);
    steps.push({ command: 'draw', request: { ...context, ...entropy(luck) } });
  }
  return steps;
}

/** 学号, 姓名, 班级, 专业, 方向, 状态, 备注. */
function row(luck: Chance, ids: Set<string>, isDrawn: boolean): Cell[] {
  const state =
    isDrawn || !luck.once(12) ? luck.pick(['正常', '', '在籍']) : luck.pick(['缓考', '免考', '休学']);
  const name = `赵${Array.from({ length: luck.between(1, 5) }, () => luck.pick(nameParts)).join('')}`;
  return [newId(luck, ids), name, luck.pick(classes), luck.pick(majors), luck.pick(['', '直播']), state, ''];
}

/** Clean numbers differ, however they are typed; a short one may be a number in its cell. */
function newId(luck: Chance, ids: Set<string>): Cell {
  for (;;) {
    const digits = String(luck.whole(luck.pick([100, 10_000, 2 ** 32])));
    const isPlain = luck.once(2);
    const extra = isPlain ? '' : Array.from({ length: luck.between(1, 3) }, () => luck.pick(odd)).join('');
    const typed = luck.once(2) ? `${extra}${digits}` : `${digits}${extra}`;
    const id = cleanCode(typed);
    if (ids.has(id)) continue;
    ids.add(id);
    return isPlain && luck.once(3) ? Number(digits) : typed;
  }
}

function unitOf(first: readonly Cell[], { draw }: Standard): string {
  if (draw.unit === 'all') return '全体';
  return cleanText(String(first[draw.unit === 'class' ? 2 : 3]));
}

function entropy(luck: Chance): { entropy: { label: string; value: string }[]; random?: string } {
  if (luck.once(8)) return { entropy: [], random: 'ab'.repeat(luck.between(16, 32)) };
  const labels = luck.some(['骰子', '福彩３Ｄ', '家长 𠮷先生', 'witness·é'], luck.between(1, 3));
  return {
    entropy: labels.map((label) => ({ label, value: `${luck.whole(2 ** 32)} = ${luck.pick(nameParts)}好 ` })),
  };
}
