import { describe, expect, it } from 'vitest';
import { describe as inWords } from '../../../core/index.ts';
import { openPackage } from '../../../xlsx/package/package.ts';
import { Refusal } from '../../../xlsx/refusal.ts';
import { refused } from '../refused.ts';
import { handMadeZip } from '../zip/hand-made.ts';
import { smallBook, smallParts, smallTypes } from './small-book.ts';

const zip = (parts: Record<string, string>) =>
  handMadeZip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** An OLE file of the kind that [MS-CFB] describes: a header, a sector, and a directory of these streams. */
function ole(...streams: string[]): Buffer {
  const header = Buffer.alloc(1024);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(header);
  const entries = streams.map((name) => {
    const entry = Buffer.alloc(128);
    utf16(name).copy(entry);
    entry.writeUInt16LE(name.length * 2 + 2, 64);
    return entry;
  });
  return Buffer.concat([header, ...entries]);
}

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const mainAs = (type: string) => smallBook(smallTypes(main, type));
const workbookTarget = (target: string) => ({
  '_rels/.rels': smallParts['_rels/.rels']!.replace('xl/workbook.xml', target),
});
const declared = (name: string, bytes: Buffer, at: string): Record<string, string | Buffer> => ({
  ...smallTypes(
    '<Default Extension="png"',
    `<Override PartName="${at}" ContentType="${name}"/><Default Extension="png"`,
  ),
  [at.slice(1)]: bytes,
});
const doctype = '<!DOCTYPE Types [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

const files: readonly (readonly [string, string, Uint8Array])[] = [
  ['nothing', 'file-empty', new Uint8Array()],
  ['more than 100 MB', 'file-large', new Uint8Array(100 * 1024 * 1024 + 1)],
  ['an old .xls', 'file-old-format', ole('Root Entry', 'Workbook')],
  ['a bare record file of Excel 4', 'file-old-format', Buffer.from('0904060000001000', 'hex')],
  ['a workbook with a password', 'file-password', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  [
    'an .ods',
    'file-opendocument',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
  ],
  ['an .xlsb', 'file-binary', mainAs('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
  ['an .xlsm', 'file-macros', mainAs('application/vnd.ms-excel.sheet.macroEnabled.main+xml')],
  ['an .xltm', 'file-macros', mainAs('application/vnd.ms-excel.template.macroEnabled.main+xml')],
  [
    'an .xlsx with a macro part',
    'file-macros',
    smallBook(declared('application/vnd.ms-office.vbaProject', Buffer.of(1), '/xl/anything.bin')),
  ],
  [
    'an .xlsx with a part that is called like one',
    'file-macros',
    smallBook({ 'xl/vbaProject.bin': Buffer.of(1) }),
  ],
  [
    'an .xlsx with an old macro sheet',
    'file-macros',
    smallBook(
      declared('application/vnd.ms-excel.macrosheet+xml', Buffer.from('<a/>'), '/xl/macrosheets/sheet1.xml'),
    ),
  ],
  [
    'a .docx',
    'file-other-office',
    mainAs('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
  ],
  [
    'a .pptx',
    'file-other-office',
    mainAs('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
  ],
  ['an archive', 'file-other-zip', zip({ '名单.xlsx': 'x', '说明.txt': 'y' })],
  ['an empty archive', 'file-other-zip', zip({})],
  ['a web page', 'file-html', Buffer.from('<html><body><table><tr><td>张三</td></tr></table></body></html>')],
  ['a web page with a mark', 'file-html', Buffer.from('\uFEFF\r\n<!DOCTYPE html>\n<html>')],
  ['a web page of two bytes each', 'file-html', utf16('\uFEFF<HTML xmlns:x="urn:x"><head>')],
  ['a web page in GBK', 'file-html', Buffer.concat([Buffer.from('<table><tr><td>'), Buffer.of(0xd5, 0xc5)])],
  ['a web archive', 'file-html', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
  [
    'an XML spreadsheet of 2003',
    'file-xml',
    Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>'),
  ],
  [
    'the same without its first lines',
    'file-xml',
    Buffer.from('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table>'),
  ],
  [
    'an .fods',
    'file-opendocument',
    Buffer.from(
      '<?xml version="1.0"?><office:document xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">',
    ),
  ],
  ['a list in XML', 'file-xml', Buffer.from('<?xml version="1.0"?><table><tr/></table>')],
  ['a web page in XML', 'file-html', Buffer.from('<?xml version="1.0"?>\n<html xmlns="urn:x"><body>')],
  ['a CSV', 'file-text', Buffer.from('学号,姓名\r\n001,张三\r\n')],
  [
    'a CSV in GBK',
    'file-text',
    Buffer.concat([Buffer.of(0xd1, 0xa7, 0xba, 0xc5), Buffer.from(',a\r\n1,2\r\n')]),
  ],
  ['a table with tabs of two bytes each', 'file-text', utf16('\uFEFF学号\t姓名\r\n')],
  ['a picture', 'file-unknown', Buffer.from('89504E470D0A1A0A0000000D', 'hex')],
  ['the beginning of a workbook', 'file-cut-off', smallBook().subarray(0, 600)],
  ['a workbook without content types', 'file-types-wrong', smallBook({ '[Content_Types].xml': null })],
  ['a workbook whose main part is of another kind', 'file-types-wrong', mainAs('text/plain')],
  [
    'a workbook whose main part has no kind of its own',
    'file-types-wrong',
    smallBook(smallTypes('PartName="/xl/workbook.xml"', 'PartName="/xl/other.xml"')),
  ],
  ['content types that are none', 'file-broken', smallBook({ '[Content_Types].xml': '<html/>' })],
  ['content types that break off', 'file-broken', smallBook({ '[Content_Types].xml': '<Types><Default ' })],
  ['a workbook without its main part', 'file-workbook-missing', smallBook({ 'xl/workbook.xml': null })],
  ['a workbook without its first relationships', 'file-workbook-missing', smallBook({ '_rels/.rels': null })],
  [
    'a list of content types of more than 32 MB',
    'file-part-large',
    smallBook({ '[Content_Types].xml': smallParts['[Content_Types].xml'] + ' '.repeat(32 * 1024 * 1024) }),
  ],
  ['external entities', 'file-doctype', smallBook(smallTypes('<Types', `${doctype}<Types`))],
  // The steps above the root lead nowhere: what is named is a part that is not there.
  ['a main part above the root', 'file-workbook-missing', smallBook(workbookTarget('../../../etc/passwd'))],
  ['a main part on a disk', 'file-part-outside', smallBook(workbookTarget('file:///C:/workbook.xml'))],
  ['a main part on a drive', 'file-part-outside', smallBook(workbookTarget('C:\\workbook.xml'))],
  ['a main part on a server', 'file-part-outside', smallBook(workbookTarget('\\\\server\\workbook.xml'))],
];

describe('a file that is no workbook for us', () => {
  it.each(files)('is refused by what it is: %s (%s)', (_, code, bytes) => {
    expect(refused(() => openPackage(bytes))).toBe(code);
  });

  it.each(files)('is refused in words that name everything they speak of: %s', (_what, _code, bytes) => {
    try {
      openPackage(bytes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.message).toBe(inWords(error.issue, 'en'));
      expect(inWords(error.issue, 'zh')).not.toMatch(/\{\w+\}/);
      expect(error.issue.severity).toBe('error');
    }
  });
});

describe('a file that looks odd but is a workbook', () => {
  it.each<[string, Uint8Array]>([
    ['a template', mainAs('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml')],
    ['an absolute target', smallBook(workbookTarget('/xl/workbook.xml'))],
    ['a target by way of another folder', smallBook(workbookTarget('xl/../docProps/./../xl/workbook.xml'))],
    ['a target with backslashes', smallBook(workbookTarget('xl\\workbook.xml'))],
    ['a target in other letters', smallBook(workbookTarget('XL/Workbook.xml'))],
    [
      'a kind for macros that no part is of',
      smallBook(smallTypes('image/png', 'application/vnd.ms-office.vbaProject')),
    ],
    ['bytes in front', Buffer.concat([Buffer.from('<!-- x -->'), smallBook()])],
  ])('is opened: %s', (_, bytes) => {
    const pack = openPackage(bytes);
    expect(pack.text('/xl/workbook.xml')).toBe(smallParts['xl/workbook.xml']);
  });
});
