import { describe, expect, it } from 'vitest';
import { checkCode, findPreset } from '../../core/index.ts';
import { bookWith, context, drawnBook, perform } from '../support/books.ts';
import { readGolden } from '../support/golden-file.ts';
import { verifyFile } from '../support/verifier.ts';

const { proof } = readGolden('c-two-classes');
const content = JSON.stringify(proof);
const published = proof.commitment.digest;

const announcing = (sources: string[]) => ({ ...findPreset('mobile-slips-22411')!.draw, sources });

describe('verify_draw.py on one proof', () => {
  it('says exit code 0 and one line for each unit', () => {
    const { exitCode, lines } = verifyFile(content);
    expect(exitCode).toBe(0);
    expect(lines).toEqual([
      '移动2401  attempt 1  20 students agree  (the sources were not announced)',
      '移动2402  attempt 1  27 students agree  (the sources were not announced)',
      'ledger  3 rows agree',
      `commitment  ${published}  check code  ${checkCode(published)}`,
    ]);
  });

  // README: a draw with entropy that was used before, or not announced, is marked.
  it('marks what weakens a draw: sources that were used before, and none of it where they were announced', () => {
    const sources = ['骰子'];
    const host = bookWith({ ...findPreset('mobile-slips-22411')!, draw: announcing(sources) }, { 一班: 3 });
    const entropy = [{ label: '骰子', value: '3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6' }];
    const linesOf = () => verifyFile(JSON.stringify(perform(host, 'proof', {}).summary)).lines;
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy });
    expect(linesOf()[0]).toBe('一班  attempt 1  3 students agree');
    perform(host, 'void', { ...context, unit: '一班', reason: '名单漏了一人' });
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy });
    expect(linesOf().slice(0, 2)).toEqual([
      '一班  attempt 2  3 students agree  (sources used before: 骰子)',
      '一班  attempt 1  3 students agree  (voided)',
    ]);
  });

  it.each([
    ['digest', published],
    ['digest in capitals', published.toUpperCase()],
    ['check code', checkCode(published)],
    ['check code without spaces', checkCode(published).replace(/ /g, '')],
  ])('accepts the published %s', (_, expected) => {
    const { exitCode, lines } = verifyFile(content, ['--expect', expected]);
    expect(exitCode).toBe(0);
    expect(lines).toContain('published  commitment 1 of 1, the latest; it lists 2 of the 2 draws');
  });

  it.each([
    ['another digest', 'f'.repeat(64)],
    ['another check code', '0000 0000 0000 0000 0000'],
    ['a piece of the digest', published.slice(0, 20)],
    ['nothing', ''],
  ])('rejects %s', (_, expected) => {
    expect(verifyFile(content, ['--expect', expected]).exitCode).toBe(1);
  });

  it('names the student whose module was edited in the workbook', () => {
    const host = drawnBook('mobile-30-30-40', { 移动2401: 12 });
    const sheet = host.all().grids.find((grid) => grid.name === '抽签')!;
    const column = sheet.rows[0]!.indexOf('模块') + 1;
    const other = sheet.rows.find(
      (cells) => cells[column - 1] !== sheet.rows[3]![column - 1] && cells[0] !== '学号',
    )!;
    host.set('抽签', 4, column, other[column - 1]!);
    const edited = JSON.stringify(perform(host, 'proof', {}).summary);
    const { exitCode, lines } = verifyFile(edited);
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain(`student ${sheet.rows[3]![0]}, module`);
  });

  it('finds a roster that was changed after the publication, though the proof agrees with itself', () => {
    const before = perform(drawnBook('ecommerce-five-20', { 电商2401: 9 }), 'proof', {}).summary!;
    const after = perform(drawnBook('ecommerce-five-20', { 电商2401: 10 }), 'proof', {}).summary!;
    expect(verifyFile(JSON.stringify(after)).exitCode).toBe(0);
    expect(verifyFile(JSON.stringify(after), ['--expect', before.commitment.digest]).exitCode).toBe(1);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a key twice', content.replace('{"protocol"', '{"protocol":"skilldraw/1","protocol"')],
    ['NaN', content.replace('"attempt":1', '"attempt":NaN')],
    ['an empty file', ''],
  ])('rejects %s with a sentence, not with a stack of calls', (_, text) => {
    const { exitCode, lines } = verifyFile(text);
    expect(exitCode).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^DIFFERENCE {2}/);
  });
});
