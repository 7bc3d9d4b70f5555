import { describe, expect, it } from 'vitest';
import { memoryHost } from '../host/memory.ts';
import { bookWith, perform } from '../support/books.ts';
import { gridOf } from '../support/edits.ts';
import { listOf, told } from '../support/lists.ts';

// Standard A: M1 网络客户服务与管理, M2 移动商务视觉设计, M3 移动商务运营; its bank is empty.
const newBook = () => bookWith('mobile-30-30-40', {});
type Host = ReturnType<typeof newBook>;
const take = (host: Host, text: string, overwrite?: boolean) =>
  perform(host, 'import', listOf('bank', text, overwrite));
const bank = (host: Host) => gridOf(host.all(), '题库').rows.map((row) => row.map((cell) => cell ?? ''));

describe('a list of questions', () => {
  it('finds its module by code or by name and keeps numbers as text', () => {
    const host = newBook();
    const outcome = take(
      host,
      `
      模块,题目编号,题目名称,项目,难度
      m１,01,接待顾客,售前,易
      移动商务视觉设计,1-2,=海报,,难
      M3,01,运营计划,,难
      `,
    );
    expect(told(outcome)).toEqual([['import-columns-ignored', undefined, undefined, '难度']]);
    expect(bank(host)).toEqual([
      ['模块', '题号', '项目', '题目', '启用'],
      ['M1', '01', '售前', '接待顾客'],
      ['M2', '1-2', '', '=海报'],
      ['M3', '01', '', '运营计划'],
    ]);
    expect(outcome.summary).toMatchObject({ what: 'bank', sheet: '题库', rows: 3, added: 3 });
    expect(perform(host, 'check', {}).issues.map((each) => each.code)).toEqual(['roster-empty']);
  });

  it('may have a column of module names alone', () => {
    const host = newBook();
    expect(take(host, '模块名称,题号\n移动商务运营,7').issues).toEqual([]);
    expect(bank(host)[1]?.slice(0, 2)).toEqual(['M3', '7']);
  });

  it('is merged by module and number: blanks filled, sameness kept, differences named or written over', () => {
    const host = newBook();
    host.type('题库', [
      ['M1', '1', '售前', '接待顾客', '√'],
      ['移动商务运营', 1, '', '', '否'],
    ]);
    const text = '模块,题号,项目,题目,启用\nM3,1,,运营计划,停用\n网络客户服务与管理,1,售前,接待老顾客,是';
    expect(told(take(host, text))).toEqual([
      ['import-conflict', 3, 4, 'M1 1', '题目', '接待顾客', '接待老顾客'],
    ]);
    const outcome = take(host, text, true);
    expect(bank(host).slice(1)).toEqual([
      ['M1', '1', '售前', '接待老顾客', '√'],
      ['移动商务运营', 1, '', '运营计划', '否'],
    ]);
    expect(outcome.summary).toMatchObject({ added: 0, filled: 1, changed: 1, same: 0, missing: 0 });
  });

  it('names every row that is wrong and writes nothing', () => {
    const host = newBook();
    const before = host.all();
    const outcome = take(
      host,
      `
      模块,题号,题目,启用
      M1,1,接待顾客,

      M9,2,投诉,
      ,3,回访,
      M2,,海报,
      网络客户服务与管理,1,又是一题,
      M2,4,主图,也许
      `,
    );
    expect(told(outcome)).toEqual([
      ['import-module-unknown', 4, 1, 'M9', 'M1、M2、M3'],
      ['import-module-missing', 5, 1],
      ['import-number-missing', 6, 2],
      ['import-question-twice', 7, 2, 'M1', '1', 2],
      ['choice-unknown', 8, 4, '启用', '也许', '是、否'],
    ]);
    expect([outcome.summary, host.all()]).toEqual([null, before]);
  });

  it('says what it misses: the number’s header, the sheet, the modules', () => {
    expect(told(take(newBook(), '模块,题目\nM1,接待'))).toEqual([
      ['import-header-missing', undefined, undefined, '题号'],
    ]);
    const gone = (sheet: string) =>
      memoryHost(
        newBook()
          .all()
          .grids.filter((grid) => grid.name !== sheet),
      );
    for (const sheet of ['题库', '模块']) {
      expect(told(take(gone(sheet), '模块,题号\nM1,1'))).toEqual([
        ['import-sheet-missing', undefined, undefined, sheet],
      ]);
    }
  });
});
