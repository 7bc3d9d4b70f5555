import { describe, expect, it } from 'vitest';
import { run, type Snapshot } from '../../core/index.ts';
import { context, perform } from '../support/books.ts';
import { bookC, scoredBook } from '../support/drawn-books.ts';
import { gridOf, withRows } from '../support/edits.ts';
import {
  type ForgedRow,
  frozenText,
  ledgerOf,
  sha256,
  withFrozen,
  withLedger,
} from '../support/forged-ledger.ts';
import { agrees } from './mutations.ts';

const book = bookC().all();
const honest = ledgerOf(book);
const [commit, first, second] = honest as [ForgedRow, ForgedRow, ForgedRow];
const faults = (forged: Snapshot) => [
  ...new Set(
    run('verify', forged, {})
      .issues.filter((each) => each.severity === 'error')
      .map((each) => each.code),
  ),
];
const ledgerFaults = (rows: readonly ForgedRow[]) =>
  run('verify', withLedger(book, rows), {})
    .issues.filter((each) => each.place?.sheet === '台账')
    .map(({ code, place }) => [code, place?.row]);

describe('a ledger whose hashes a forger worked out again', () => {
  it('agrees when it says what the honest one says: the forger here knows the format', () => {
    expect(withLedger(book, honest)).toEqual(book);
    expect(agrees(withLedger(book, honest))).toBe(true);
  });

  it('is found when it draws what was never committed', () => {
    const roster = frozenText(book, first.subject).replace('李三', '赖三');
    expect(sha256(roster)).not.toBe(first.subject);
    const rows = [commit, { ...first, subject: sha256(roster) }, second];
    expect(faults(withLedger(withFrozen(book, roster), rows))).toContain('draw-uncommitted');
    expect(ledgerFaults([...rows.slice(0, 1), first, second, { ...first, subject: 'f'.repeat(64) }])).toEqual(
      [
        ['draw-uncommitted', 5],
        ['attempt-number', 5],
        ['drawn-twice', 5],
      ],
    );
  });

  it('is found when the draw stands before its commitment', () => {
    expect(ledgerFaults([first, commit, second])).toEqual([['draw-uncommitted', 2]]);
  });

  it('is found when a unit is drawn a second time without a void', () => {
    expect(ledgerFaults([...honest, { ...first, attempt: 2 }])).toEqual([['drawn-twice', 5]]);
  });

  it('is found when attempts are not counted one by one', () => {
    expect(ledgerFaults([commit, { ...first, attempt: 3 }, second])).toEqual([['attempt-number', 3]]);
  });

  it('is found when it voids or supplements what does not stand', () => {
    const empty = { ...first, action: '作废', attempt: 7, entropy: '', note: '另抽' } as const;
    expect(ledgerFaults([...honest, empty])).toEqual([['void-of-nothing', 5]]);
    expect(ledgerFaults([commit, { ...first, action: '补抽' }, second])).toEqual([['supplement-first', 3]]);
  });

  it('is found when it names a text that nobody has', () => {
    const gone = { ...commit, subject: sha256('SkillDraw commitment 1') };
    expect(faults(withLedger(book, [...honest, gone]))).toEqual(['frozen-text-missing']);
  });

  it('is found when its entropy is not what the draw was made from', () => {
    const luckier = { ...first, entropy: '[["骰子","6 6 6 1 2 3 4 5 1 2 3 6 5 4 2 1 3 6 5 4 1 2 3 5 6"]]' };
    expect(faults(withLedger(book, [commit, luckier, second]))).toEqual([
      'draw-cell-differs',
      'marks-cell-differs',
    ]);
  });

  it('is found when one row was rewritten with its own hash, but not the rows behind it', () => {
    const rewritten = withLedger(book, [commit, { ...first, by: '别的老师' }, second]);
    const rows = gridOf(rewritten, '台账').rows.map((row, at) =>
      at === 3 ? gridOf(book, '台账').rows[3]! : row,
    );
    const issues = run(
      'verify',
      withRows(book, '台账', () => rows),
      {},
    ).issues;
    expect(issues.map(({ code, place }) => [code, place?.row, place?.header])).toEqual([
      ['ledger-chain', 4, '上行摘要'],
    ]);
  });

  it('is found when two attempts hold the same students', () => {
    const twin = frozenText(book, second.subject).replace('unit\t二班', 'unit\t三班');
    const text = frozenText(book, commit.subject);
    const line = `unit\t三班\tdraw\t12\t${sha256(twin)}`;
    const forged = withFrozen(withFrozen(book, twin), `${text}\n${line}`);
    const rows = [...honest, { ...commit, subject: sha256(`${text}\n${line}`), students: 37 }];
    const third = { ...second, unit: '三班', subject: sha256(twin) };
    expect(faults(withLedger(forged, [...rows, third]))).toContain('drawn-in-two');
  });

  it('is found when a draw points at the roster of another class', () => {
    expect(faults(withLedger(book, [commit, { ...first, subject: second.subject }, second]))).toContain(
      'draw-other-roster',
    );
  });
});

describe('a ledger that was cut short', () => {
  it.each([1, 2, 3])('is found when its last %i rows are gone', (gone) => {
    expect(agrees(withRows(book, '台账', (rows) => rows.slice(0, -gone)))).toBe(false);
  });

  it('is found at every length after a void, a second draw and a supplement', () => {
    const late = scoredBook().all();
    const { rows } = gridOf(late, '台账');
    for (let kept = 1; kept < rows.length; kept++) {
      expect([kept, agrees(withRows(late, '台账', (all) => all.slice(0, kept)))]).toEqual([kept, false]);
    }
  });

  it('is a whole earlier book when everything it stood for went with it; only what was published tells', () => {
    const engine = ['台账', '封存', '抽签', '成绩'];
    const emptied = engine.reduce((each, sheet) => withRows(each, sheet, (rows) => rows.slice(0, 1)), book);
    expect(agrees(emptied)).toBe(true);
    const code = run('verify', book, {}).summary?.commitment?.checkCode;
    expect(run('verify', book, { published: code! }).summary?.agrees).toBe(true);
    expect(run('verify', emptied, { published: code! }).summary?.agrees).toBe(false);
  });
});

describe('what was published', () => {
  it('is looked up as check code or digest, however it was typed, and a wrong digit is no match', () => {
    const { digest, checkCode } = run('verify', book, {}).summary!.commitment!;
    const held = (published: string) => run('verify', book, { published }).summary?.agrees;
    expect(held(checkCode)).toBe(true);
    expect(held(checkCode.replaceAll(' ', ''))).toBe(true);
    expect(held(` ${digest.toUpperCase()}`)).toBe(true);
    expect(held(checkCode.replace(/\d$/, (last) => String((Number(last) + 1) % 10)))).toBe(false);
    expect(held('')).toBe(false);
  });

  it('is also the digest of the last ledger row: who noted it sees that the last row was written anew', () => {
    const noted = run('verify', book, {}).summary!.ledgerDigest;
    const rewritten = withLedger(book, [commit, first, { ...second, by: '别的老师' }]);
    expect(agrees(rewritten)).toBe(true);
    expect(run('verify', book, { published: noted }).summary?.agrees).toBe(true);
    expect(run('verify', rewritten, { published: noted }).summary?.agrees).toBe(false);
  });

  it('stays valid for an earlier commitment when a later one came on top', () => {
    const host = bookC();
    const before = perform(host, 'verify', {}).summary!.commitment!.checkCode;
    host.type('名单', [['202499904', '周九', '二班', '移动商务', '', '', '']]);
    perform(host, 'commit', context);
    expect(perform(host, 'verify', {}).summary!.commitment!.checkCode).not.toBe(before);
    expect(perform(host, 'verify', { published: before }).issues.map((each) => each.code)).toContain(
      'published-found',
    );
  });
});
