import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { blankPackage, openPackage, relationTypes } from '../../../xlsx/package/package.ts';
import { readZip } from '../../../xlsx/zip/read.ts';
import { describeZips } from '../zip/python.ts';
import { smallBook, smallParts } from './small-book.ts';

/** A workbook by exceljs with a picture, a table, a comment and a validation. */
async function byExceljs(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('名单');
  sheet.addTable({
    name: 'roster',
    ref: 'A1',
    columns: [{ name: '学号' }, { name: '姓名' }],
    rows: [
      ['001', '张三'],
      ['002', '李四'],
    ],
  });
  sheet.getCell('D1').note = '王五的批注';
  sheet.getCell('E1').dataValidation = { type: 'list', formulae: ['"甲,乙"'] };
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  sheet.addImage(book.addImage({ base64: png, extension: 'png' }), 'F1:G3');
  return Buffer.from(await book.xlsx.writeBuffer());
}

const raws = (bytes: Uint8Array) => {
  const zip = readZip(bytes);
  return new Map(zip.entries.map((entry) => [entry.name, Buffer.from(zip.raw(entry)).toString('hex')]));
};
/** What Python finds, without how the container is built. */
const essence = (bytes: Uint8Array) => describeZips([bytes])[0]!.map(({ flags, extra, ...rest }) => rest);

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

describe('a workbook that is opened and saved', () => {
  it('keeps every part byte for byte, compressed as it was, with its time, in its order', async () => {
    for (const given of [await byExceljs(), smallBook()]) {
      const saved = openPackage(given).save();
      expect(essence(saved)).toEqual(essence(given));
      expect(raws(saved)).toEqual(raws(given));
    }
  });

  it('changes only the parts that were set', async () => {
    const given = await byExceljs();
    const pack = openPackage(given);
    const strings = '/xl/sharedStrings.xml';
    pack.set(strings, pack.text(strings).replace('李四', '赵六'));
    const saved = pack.save();
    const [before, after] = [raws(given), raws(saved)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].filter(([name, raw]) => before.get(name) !== raw);
    expect(changed.map(([name]) => `/${name}`)).toEqual([strings]);
    const read = new exceljs.Workbook();
    await read.xlsx.load(saved.buffer as ArrayBuffer);
    expect(read.getWorksheet('名单')?.getCell('B3').text).toBe('赵六');
  });

  it('gives the same file every time', () => {
    const saved = () => {
      const pack = openPackage(smallBook());
      pack.set('/xl/new.xml', '<a/>', 'application/x');
      return Buffer.from(pack.save());
    };
    expect(saved().equals(saved())).toBe(true);
  });

  it('is read from a zip with folders, and keeps those too', () => {
    const parts = smallBook({ 'xl/media/': '' });
    const pack = openPackage(parts);
    expect(pack.names()).not.toContain('/xl/media/');
    expect(essence(pack.save())).toEqual(essence(parts));
  });
});

describe('a blank workbook', () => {
  it('has its content types first, a creator and no date', () => {
    const pack = blankPackage();
    expect(pack.names()[0]).toBe('/[Content_Types].xml');
    expect(pack.text('/docProps/core.xml')).toContain('抽考助手');
    expect(pack.text('/docProps/core.xml')).not.toContain('dcterms');
    expect(Buffer.from(pack.save()).equals(blankPackage().save())).toBe(true);
  });

  it('is a workbook for another program once a sheet is added', async () => {
    const pack = blankPackage();
    pack.set('/xl/worksheets/sheet1.xml', smallParts['xl/worksheets/sheet1.xml']!, sheetType);
    const id = pack.relate('/xl/workbook.xml', relationTypes.worksheet, '/xl/worksheets/sheet1.xml');
    const sheet = `<sheets><sheet name="名单" sheetId="1" r:id="${id}"/></sheets>`;
    pack.set('/xl/workbook.xml', pack.text('/xl/workbook.xml').replace('<sheets/>', sheet));
    const read = new exceljs.Workbook();
    await read.xlsx.load(pack.save().buffer as ArrayBuffer);
    expect(read.creator).toBe('抽考助手');
    expect(read.getWorksheet('名单')?.getCell('A1').text).toBe('张三');
    expect(
      openPackage(pack.save())
        .relations('/xl/workbook.xml')
        .map(({ target }) => target),
    ).toEqual(['/xl/styles.xml', '/xl/worksheets/sheet1.xml']);
  });
});
