import { describe, expect, it } from 'vitest';
import { describe as describeIssue } from '../../core/index.ts';
import type { MemoryHost } from '../host/memory.ts';
import { bookWith, codes, context, dice, drawnBook, perform } from '../support/books.ts';
import { listOf, told } from '../support/lists.ts';

const standard = 'mobile-slips-22411';
const take = (host: MemoryHost, text: string, overwrite?: boolean) =>
  perform(host, 'import', listOf('marks', text, overwrite));

describe('what is wrong with a list of marks', () => {
  it('asks whether Excel dropped the zeros in front of a number, and leaves out a name that is not there', () => {
    const host = bookWith(standard, {});
    host.type('名单', [
      ['072401003', '张三', '一班'],
      ['0072401004', '李四', '一班'],
    ]);
    perform(host, 'commit', context);
    perform(host, 'draw', { ...context, entropy: dice });
    const outcome = take(
      host,
      '学号,姓名,专业技能\n72401003,张三,80\n72401004,,80\n72401005,,80\n72401003,,',
    );
    const found = outcome.issues.filter((each) => each.severity === 'error');
    expect(told({ issues: found })).toEqual([
      ['import-student-zeros', 2, 1, '72401003 张三', '072401003'],
      ['import-student-zeros', 3, 1, '72401004', '0072401004'],
      ['import-student-unknown', 4, 1, '72401005'],
      ['id-twice', 5, 1, '72401003', 2],
    ]);
    const words = found.map((each) => describeIssue(each, 'zh'));
    expect(words[1]).toContain('没有学号 72401004。是不是 0072401004？Excel 可能去掉了前面的 0');
    expect(words.join()).not.toMatch(/（）/);
    expect(outcome.summary).toBeNull();
  });

  it('sends a state that stands in a column of marks to the column of states', () => {
    const host = drawnBook(standard, { 一班: 4 });
    const states = ['缺考', '缓考', '免考', '违纪', '作弊', ' 缺 '];
    for (const state of states) {
      const outcome = take(host, `学号,专业技能\n202400001,${state}`, true);
      const [first] = outcome.issues.filter((each) => each.severity === 'warning');
      expect([state, first?.code, describeIssue(first!, 'zh').includes('写到“状态”列')]).toEqual([
        state,
        'import-mark-state',
        true,
      ]);
    }
    take(host, '学号,专业技能\n202400002,正常');
    expect(codes(perform(host, 'score', context)).slice(0, 2)).toEqual([
      'mark-is-state',
      'mark-not-a-number',
    ]);
    expect(codes(perform(host, 'verify', {}))).toEqual([]);
  });
});
