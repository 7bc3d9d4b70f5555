import { join } from 'node:path';
import Excel from 'exceljs';

/**
 * What a person does in another program, and what they see there: exceljs reads and writes the file, not our
 * own code.
 */
async function open(folder: string, file: string): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  return workbook;
}

function sheetOf(workbook: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

/** A sheet as rows of texts, the header first. */
export async function seen(folder: string, sheet: string, file = 'book.xlsx'): Promise<string[][]> {
  const found = sheetOf(await open(folder, file), sheet);
  const rows: string[][] = [];
  found.eachRow({ includeEmpty: true }, (row) => {
    const cells = Array.from({ length: found.columnCount }, (_, i) => row.getCell(i + 1).text);
    rows.push(cells);
  });
  return rows;
}

export async function sheetNames(folder: string, file = 'book.xlsx'): Promise<string[]> {
  return (await open(folder, file)).worksheets.map((each) => each.name);
}

/** Types into cells and saves. */
export async function types(
  folder: string,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
  file = 'book.xlsx',
): Promise<void> {
  const workbook = await open(folder, file);
  for (const [address, value] of Object.entries(cells))
    sheetOf(workbook, sheet).getCell(address).value = value;
  await workbook.xlsx.writeFile(join(folder, file));
}
