import { deflateRawSync } from 'node:zlib';

/** A hostile or broken list, and the code it must be answered with; null: it must simply work. */
export type ListCase = readonly [what: string, code: string | null, make: () => Uint8Array];

const text = (content: string) => Buffer.from(content);
const head = '学号,姓名,班级\r\n';
const gb = (bytes: readonly number[]) => Buffer.from(bytes);

export const listCases: readonly ListCase[] = [
  ['an empty file', 'import-empty', () => text('')],
  ['a picture', 'import-nul', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1')],
  ['an old .xls', 'import-not-csv', () => gb([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a broken workbook', 'file-cut-off', () => Buffer.concat([text('PK\x03\x04'), deflateRawSync('a')])],
  ['100 MB', 'import-too-large', () => Buffer.alloc(100e6, '007,张三,一班\n')],
  ['300,000 lines', 'import-too-long', () => text(head + '007,张三,一班\n'.repeat(300_000))],
  ['a line of a million columns', 'import-columns-many', () => text(`${head}${'1,'.repeat(1_000_000)}\n`)],
  ['one field of 30 MB', 'import-cell-long', () => text(`${head}007,"${'x'.repeat(30e6)}",一班\n`)],
  [
    'an open quote over 30 MB of lines',
    'import-too-long',
    () => text(`${head}007,"${'张三\n'.repeat(4_000_000)}`),
  ],
  ['NUL bytes', 'import-nul', () => text(`${head}007,张\0三,一班\n`)],
  [
    'lines of two encodings',
    'import-encoding-mixed',
    () => Buffer.concat([text(head), gb([0x37, 0x2c, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0xd2, 0xbb, 0x0a])]),
  ],
  [
    'bytes of no encoding',
    'import-encoding',
    () => Buffer.concat([text('a,b\n'), gb([0xff, 0xff, 0x2c, 0xff, 0x0a])]),
  ],
  ['an open quote at the end', 'import-quote-open', () => text(`${head}007,"张三,一班\n`)],
  ['no header', 'import-header-missing', () => text('007,张三,一班\n008,李四,一班\n')],
  [
    'a header in line 40',
    'import-header-missing',
    () => text(`${'说明,x\n'.repeat(40)}${head}007,张三,一班\n`),
  ],
  ['two columns of one header', null, () => text('学号,学号,姓名,班级\n007,008,张三,一班\n')],
  ['a second header between the students', null, () => text(`${head}007,张三,一班\n${head}008,李四,一班\n`)],
  ['a header alone', 'import-list-empty', () => text(head)],
  ['two students of one number', 'id-twice', () => text(`${head}007,张三,一班\n007,李四,一班\n`)],
  ['a number that Excel mangled', 'import-id-scientific', () => text(`${head}2.02401E+11,张三,一班\n`)],
  ['a totals line', 'not-a-student', () => text(`${head}007,张三,一班\n合计,1 人,一班\n`)],
  [
    'headers of the language itself',
    null,
    () => text('学号,姓名,班级,__proto__,constructor\n007,张三,一班,x,y\n'),
  ],
  [
    'a name that would be a formula',
    null,
    () =>
      text(
        `${head}007,"=cmd|'/c calc'!A1",一班\n008,+1+1,一班\n009,-1,一班\n010,@SUM(A1),一班\n011,"\t=1",一班\n`,
      ),
  ],
  ['a name that would be markup', null, () => text(`${head}007,<img src=x onerror=alert(1)>,一班\n`)],
  [
    'a name that would command the terminal',
    null,
    () => text(`${head}007,\x1b]0;x\x07\x1b[2J张三\u202e,一班\n`),
  ],
];
