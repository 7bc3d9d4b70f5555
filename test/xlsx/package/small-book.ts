import { handMadeZip } from '../zip/hand-made.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const links = `${schemas}/officeDocument/2006/relationships`;

/** The parts of a workbook of one sheet, as ECMA-376 has them, written by hand. */
export const smallParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${head}<Types xmlns="${schemas}/package/2006/content-types">\n` +
    '  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\n' +
    '  <Default Extension="XML" ContentType="application/xml"/>\n' +
    '  <Default Extension="png" ContentType="image/png"/>\n' +
    `  <Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>\n` +
    `  <Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"></Override>\n` +
    '</Types>\n',
  '_rels/.rels':
    `${head}<Relationships xmlns="${schemas}/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `${head}<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${links}">` +
    '<sheets><sheet name="名单" sheetId="1" r:id="rId4"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `${head}<Relationships xmlns="${schemas}/package/2006/relationships">` +
    `<Relationship Id="rId4" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="web" Type="${links}/externalLink" Target="https://example.org/a" TargetMode="External"/>` +
    '</Relationships>',
  'xl/worksheets/sheet1.xml':
    `${head}<worksheet xmlns="${schemas}/spreadsheetml/2006/main"><sheetData><row r="1">` +
    '<c r="A1" t="inlineStr"><is><t>张三</t></is></c></row></sheetData></worksheet>',
};

/** That workbook as a file; parts can be changed, added, or taken away with null. */
export function smallBook(changes: Readonly<Record<string, string | Buffer | null>> = {}): Buffer {
  const files = Object.entries({ ...smallParts, ...changes }).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content: Buffer.from(content) }],
  );
  return handMadeZip(files);
}

/** Its content types with something replaced. */
export function smallTypes(what: string, by: string): Record<string, string> {
  const types = smallParts['[Content_Types].xml']!;
  if (!types.includes(what)) throw new Error(`the small book does not hold ${what}`);
  return { '[Content_Types].xml': types.replace(what, by) };
}
