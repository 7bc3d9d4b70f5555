import { describe, expect, it } from 'vitest';
import type { ShownIssue } from '../../../batch/report/report.ts';
import { issueLines } from '../../../batch/report/text.ts';
import { zh } from '../../../batch/words/zh.ts';

const paint = (text: string) => text;
const shown = (code: string, severity: ShownIssue['severity'], text: string, row?: number): ShownIssue => ({
  code,
  severity,
  place: row === undefined ? null : { sheet: '名单', row, column: 2, header: '姓名' },
  text,
  params: {},
});

describe('the issues in words', () => {
  it('are grouped, errors first, each with its place', () => {
    const issues = [
      shown('a', 'info', '提示一'),
      shown('b', 'warning', '警告一', 3),
      shown('c', 'error', '错误一', 2),
      shown('d', 'error', '错误二'),
    ];
    expect(issueLines(issues, false, zh, paint)).toEqual([
      '错误 2 处',
      '  名单!B2 (姓名)  错误一',
      '  错误二',
      '警告 1 处',
      '  名单!B3 (姓名)  警告一',
      '提示 1 处',
      '  提示一',
    ]);
  });

  const many = [
    ...Array.from({ length: 25 }, (_, i) => shown('a', 'error', `第 ${i + 1} 处`)),
    shown('b', 'error', '另一种'),
  ];

  it('are told twenty times of one kind, and then counted', () => {
    const lines = issueLines(many, false, zh, paint);
    expect(lines[0]).toBe('错误 26 处');
    expect(lines.slice(20)).toEqual(['  第 20 处', '  同类的另有 5 处（加 --all 全部列出）', '  另一种']);
  });

  it('are all told to whoever wants all', () => {
    expect(issueLines(many, true, zh, paint)).toHaveLength(27);
  });

  it('are told in full when there are twenty of a kind', () => {
    expect(issueLines(many.slice(0, 20), false, zh, paint)).toHaveLength(21);
  });

  it('bring no escape sequence from a sheet name or a text', () => {
    const odd = { ...shown('a', 'error', '\u001B[31m坏'), place: { sheet: '名\u001B[2J单' } };
    expect(issueLines([odd], false, zh, paint)[1]).toBe('  名[2J单  [31m坏');
  });
});
