import { createHash } from 'node:crypto';
import { drawPlan, drawUnit, findPreset, type Standard, ticketer } from '../core/index.ts';
import { alternate, report } from './rounds.ts';

const students = 1_000_000;
const perClass = 50;
const rounds = 7;

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Student numbers of ten digits, class by class, in the order of codes; unit keys as a statement's digest would be. */
const classes = Array.from({ length: students / perClass }, (_, unit) => ({
  key: createHash('sha256').update(`class ${unit}`).digest('hex'),
  ids: Array.from({ length: perClass }, (_, i) => `24${pad(unit, 6)}${pad(i + 1, 2)}`),
}));
const cohort = classes.flatMap(({ ids }) => ids);

function preset(id: string): Standard {
  const found = findPreset(id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return found;
}

const buffer = new Uint8Array(32 * students);

/** The least that any draw must do: every student's ticket, under the same keys. */
function bareTickets(units: readonly { readonly key: string; readonly ids: readonly string[] }[]): number {
  let at = 0;
  for (const { key, ids } of units) {
    const write = ticketer(key);
    for (const id of ids) {
      write(id, buffer, at);
      at += 32;
    }
  }
  return buffer[at - 1] ?? 0;
}

function drawAll(
  units: readonly { readonly key: string; readonly ids: readonly string[] }[],
  standard: Standard,
): number {
  const plan = drawPlan(standard);
  let sum = 0;
  for (const { key, ids } of units) {
    const { module, question } = drawUnit(ids, plan, key);
    for (let i = 0; i < ids.length; i++) sum += (module[i] ?? 0) * 100 + (question[i] ?? 0);
  }
  return sum;
}

const a = preset('mobile-30-30-40');
const b = preset('ecommerce-five-20');
const c = preset('mobile-slips-22411');
const byClass = (standard: Standard): Standard => ({
  ...standard,
  draw: { ...standard.draw, unit: 'class' },
});
const whole = [{ key: classes[0]?.key ?? '', ids: cohort }];

report(
  `Draw of modules and questions, ${students} students in ${classes.length} classes of ${perClass}`,
  alternate(
    [
      { name: 'bare tickets', run: () => bareTickets(classes) },
      { name: 'C: ten slips', run: () => drawAll(classes, c) },
      { name: 'B by class: rounded down, no tail', run: () => drawAll(classes, byClass(b)) },
    ],
    rounds,
  ),
);

report(
  `Draw of modules and questions, ${students} students as one unit`,
  alternate(
    [
      { name: 'bare tickets', run: () => bareTickets(whole) },
      { name: 'A: 30/30/40, rounded half up', run: () => drawAll(whole, a) },
    ],
    3,
  ),
);
