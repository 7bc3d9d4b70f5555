import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { buildTemplate, templates } from '../../templates/build.ts';
import { openPackage } from '../../xlsx/package/package.ts';

const folder = new URL('../../templates/', import.meta.url);
const committed = (file: string) => new Uint8Array(readFileSync(new URL(file, folder)));

function partsOf(bytes: Uint8Array): Record<string, string> {
  const pack = openPackage(bytes);
  return Object.fromEntries(pack.names().map((name) => [name, pack.text(name)]));
}

async function opened(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(new URL(file, folder).pathname);
  return workbook;
}

describe('the templates', () => {
  it('are the presets and a blank one, each committed, and no other', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));
    expect(files.sort()).toEqual([
      'blank.xlsx',
      'ecommerce-five-20.xlsx',
      'mobile-30-30-40.xlsx',
      'mobile-slips-22411.xlsx',
    ]);
    expect(templates.map(([file]) => file).sort()).toEqual(files);
  });

  // When this fails the layout has changed: `npm run build && npm run templates`, look at the sheets, commit them.
  it.each(templates)('%s is what a rebuild gives, part by part and byte by byte', (file, standard) => {
    const rebuilt = buildTemplate(standard);
    const [now, then] = [partsOf(rebuilt), partsOf(committed(file))];
    expect(Object.keys(now)).toEqual(Object.keys(then));
    expect(Object.keys(now).filter((part) => now[part] !== then[part])).toEqual([]);
    expect(Buffer.from(rebuilt).equals(Buffer.from(committed(file)))).toBe(true);
  });

  // The order of the sheets is the order of the work: DESIGN, section 3.
  it.each(templates.map(([file]) => file))('%s has the sheets in the order of the work', async (file) => {
    const workbook = await opened(file);
    const names = workbook.worksheets.map((each) => each.name).join(' ');
    expect(names).toBe('说明 标准 模块 评分项 评分要点 题库 名单 机房 抽签 成绩 台账');
  });

  it.each(templates.map(([file]) => file))('%s prints every sheet on A4, one page wide', async (file) => {
    for (const sheet of (await opened(file)).worksheets) {
      const { paperSize, fitToWidth, fitToHeight, printTitlesRow } = sheet.pageSetup;
      expect([sheet.name, paperSize, fitToWidth, fitToHeight]).toEqual([sheet.name, 9, 1, 0]);
      expect([sheet.name, printTitlesRow]).toEqual([sheet.name, '1:1']);
      expect(sheet.headerFooter.oddFooter).toContain('&P');
      // 说明 is a page to read, not a table.
      const { state } = sheet.views[0]!;
      expect([sheet.name, state]).toEqual([sheet.name, sheet.name === '说明' ? 'normal' : 'frozen']);
    }
  });

  it('leave on the screen what is only for checking: tickets, and what the last scoring was based on', async () => {
    const workbook = await opened('mobile-slips-22411.xlsx');
    const printed = ['名单', '抽签', '成绩'].map((name) => workbook.getWorksheet(name)!.pageSetup.printArea);
    // 抽签 has 签票 in column M; 成绩 with one examiner has 计分依据 in column Q.
    expect(printed).toEqual([undefined, 'A1:L1048576', 'A1:P1048576']);
    expect(workbook.getWorksheet('抽签')!.getCell('M1').value).toBe('签票');
    expect(workbook.getWorksheet('成绩')!.getCell('Q1').value).toBe('计分依据');
  });

  it('lock what the engine writes and leave the rest to people', async () => {
    const workbook = await opened('mobile-slips-22411.xlsx');
    const isLocked = (sheet: string, column: string) => {
      const found = workbook.getWorksheet(sheet)!;
      const at = (found.getRow(1).values as string[]).indexOf(column);
      return found.getColumn(at).protection?.locked !== false;
    };
    const isProtected = (name: string) =>
      (workbook.getWorksheet(name) as unknown as { sheetProtection: unknown }).sheetProtection != null;
    expect(['说明', '抽签', '成绩', '台账'].map(isProtected)).toEqual([true, true, true, true]);
    expect(['标准', '模块', '评分项', '题库', '名单', '机房'].some(isProtected)).toBe(false);
    expect(['学号', '最终成绩', '等级'].map((each) => isLocked('成绩', each))).toEqual([true, true, true]);
    expect(['状态', '专业技能', '职业素养', '补考成绩'].some((each) => isLocked('成绩', each))).toBe(false);
  });

  it('offer the words and the numbers that a cell takes', async () => {
    const workbook = await opened('mobile-slips-22411.xlsx');
    const model = (sheet: string) =>
      (workbook.getWorksheet(sheet) as unknown as { dataValidations: { model: Record<string, unknown> } })
        .dataValidations.model;
    const said = (sheet: string, cell: string) => JSON.stringify(model(sheet)[cell]);
    expect(said('标准', 'B7')).toContain('全体,班级,专业');
    expect(said('模块', 'C2')).toContain('岗位核心技能');
    expect(said('名单', 'F2')).toContain('免考');
    // 专业技能 is out of 90, 职业素养 out of 10: standard C.
    expect(said('成绩', 'G2')).toMatch(/"decimal".*\[0,90\]/);
    expect(said('成绩', 'H2')).toMatch(/"decimal".*\[0,10\]/);
  });
});
