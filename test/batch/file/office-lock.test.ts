import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../batch/file/files.ts';
import { openIn } from '../../../batch/file/office-lock.ts';
import { newFolder } from '../support/folder.ts';

/**
 * Excel's owner file, 165 bytes, laid out as LibreOffice describes it after Office 2016 (core,
 * svl/source/misc/msodocumentlockfile.cxx, GetLockData): a byte of length, the name in the system's encoding,
 * blanks up to byte 55, two bytes of length, the name in UTF-16, blanks.
 */
function excelOwnerFile(narrow: Uint8Array, wide: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes[0] = narrow.length;
  bytes.set(narrow, 1);
  bytes[55] = wide.length;
  bytes[56] = 0;
  bytes.set(Buffer.from(wide, 'utf16le'), 57);
  return bytes;
}

/** 张三 in GB18030, from its table: D5C5 C8FD. */
const zhangSan = Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd);

function found(name: string, files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = newFolder();
  writeFileSync(join(folder, name), 'a book');
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return openIn(join(folder, name), nodeFiles);
}

describe('a book that somebody has open', () => {
  it('in Excel is known by its owner file, and by whom', () => {
    const lock = '~$2024级.xlsx';
    expect(found('2024级.xlsx', { [lock]: excelOwnerFile(zhangSan, '张三') })).toEqual({
      program: 'Excel / WPS',
      user: '张三',
      lock,
    });
  });

  it.each([
    ['without the second copy of the name', excelOwnerFile(zhangSan, '').subarray(0, 55), '张三'],
    ['with an impossible length', new Uint8Array(165).fill(0xff), ''],
    ['of no bytes at all', new Uint8Array(0), ''],
    ['cut off within the name', excelOwnerFile(zhangSan, '张三').subarray(0, 3), ''],
  ])('in Excel is known by an owner file %s', (_, bytes, user) => {
    expect(found('book.xlsx', { '~$book.xlsx': bytes })).toMatchObject({ program: 'Excel / WPS', user });
  });

  // LibreOffice writes: name, login, machine, time, profile; see svl/source/misc/lockfilecommon.cxx.
  it.each([
    [',zhangsan,office-1,20.05.2026 08:30,file:///home/zhangsan;', 'zhangsan'],
    ['张三,zhangsan,office-1,20.05.2026 08:30,file:///home/zhangsan;', '张三'],
    ['Zhang\\, San,zhangsan,office-1,20.05.2026 08:30,;', 'Zhang, San'],
    ['', ''],
  ])('in LibreOffice is known by its lock %j', (text, user) => {
    const lock = '.~lock.book.xlsx#';
    expect(found('book.xlsx', { [lock]: text })).toEqual({ program: 'LibreOffice', user, lock });
  });

  it('in WPS is known by its hidden file', () => {
    expect(found('book.xlsx', { '.~book.xlsx': '' })).toMatchObject({ program: 'WPS', lock: '.~book.xlsx' });
  });

  // WPS at times leaves out the first letters: haiwen/seadrive-fuse, pull request 14.
  it.each(['.~ook.xlsx', '.~ok.xlsx'])('in WPS is known by %s, too', (lock) => {
    expect(found('book.xlsx', { [lock]: '' })).toMatchObject({ program: 'WPS', lock });
  });

  it('is not taken for one by the hidden file of another book', () => {
    expect(found('book.xlsx', { '.~ook.xlsx': '', 'ook.xlsx': '' })).toBeNull();
  });

  it.each(['~$ook.xlsx', '~$other.xlsx', '.~lock.other.xlsx#', '.~k.xlsx', 'book.xlsx~', '.~lock.book.xlsx'])(
    'is not taken for one by %s',
    (file) => {
      expect(found('book.xlsx', { [file]: '' })).toBeNull();
    },
  );
});
