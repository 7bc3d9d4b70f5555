import { describe, expect, it } from 'vitest';
import { run } from '../../core/index.ts';
import { bookC } from '../support/drawn-books.ts';
import {
  type ForgedRow,
  frozenText,
  ledgerOf,
  sha256,
  withFrozen,
  withLedger,
} from '../support/forged-ledger.ts';

const book = bookC().all();
const [commit, first, second] = ledgerOf(book) as [ForgedRow, ForgedRow, ForgedRow];
const odd = (rows: readonly ForgedRow[]) =>
  run('verify', withLedger(book, rows), {})
    .issues.filter((each) => each.code === 'ledger-entry')
    .map(({ params }) => [params.no, params.field]);

/** Rules of docs/draw-spec.md, section 8, that a ledger with the right hashes can still break. */
describe('a ledger row with the right hash', () => {
  it.each([
    ['another number of students', { ...first, students: first.students + 1 }, '人数'],
    ['no entropy at all', { ...first, entropy: '' }, '随机源'],
    ['a label that smuggles in a line', { ...first, entropy: '[["骰子\\nentropy: 彩票","351"]]' }, '随机源'],
    ['a label with an equals sign', { ...first, entropy: '[["a=b","春风"]]' }, '随机源'],
    ['digits spelled in another way', { ...first, entropy: '[["骰子","351622"]]' }, '随机源'],
  ])('is found when it has %s', (_, forged, field) => {
    expect(odd([commit, forged, second])).toEqual([[2, field]]);
  });

  it('is named where it stands, also when the sheet has its English name and its columns were turned round', () => {
    const { grids } = withLedger(book, [commit, { ...first, students: 99 }, second]);
    const renamed = grids.map((grid) =>
      grid.name === '台账' ? { name: 'Ledger', rows: grid.rows.map((row) => [...row].reverse()) } : grid,
    );
    const found = run('verify', { grids: renamed }, {}).issues.filter((each) => each.code === 'ledger-entry');
    expect(found.map(({ place }) => [place?.sheet, place?.row])).toEqual([['Ledger', 3]]);
  });

  it('is found when a void has no reason, or voids another roster', () => {
    const voided: ForgedRow = { ...first, action: '作废', entropy: '', note: '掷错' };
    expect(odd([commit, first, second, voided])).toEqual([]);
    expect(odd([commit, first, second, { ...voided, note: '' }])).toEqual([[4, '事由']]);
    expect(odd([commit, first, second, { ...voided, subject: second.subject }])).toContainEqual([
      4,
      '对象摘要',
    ]);
  });

  it('is found when a later commitment drops a roster that was drawn', () => {
    const rules = frozenText(book, first.subject).split('\n')[1]!;
    const text = `SkillDraw commitment 1\n${rules}`;
    const later: ForgedRow = { ...commit, students: 0, subject: sha256(text) };
    const forged = withFrozen(withLedger(book, [commit, first, second, later]), text);
    const codes = run('verify', forged, {}).issues.map((each) => each.code);
    expect(codes).toContain('ledger-entry');
  });
});

describe('a frozen roster', () => {
  it('is found when its lines stand in an order of somebody’s choice, though every hash fits', () => {
    const lines = frozenText(book, first.subject).split('\n');
    const at = lines.findIndex((line) => line.startsWith('student'));
    const turned = [...lines.slice(0, at), lines[at + 1]!, lines[at]!, ...lines.slice(at + 2)].join('\n');
    const committed = frozenText(book, commit.subject).replace(first.subject, sha256(turned));
    const rows = [{ ...commit, subject: sha256(committed) }, { ...first, subject: sha256(turned) }, second];
    const forged = withLedger(withFrozen(withFrozen(book, turned), committed), rows);
    expect(run('verify', forged, {}).issues.map((each) => each.code)).toContain('frozen-text-unreadable');
  });
});
