import { strToU8, zipSync } from 'fflate';
import type { Cell, ColumnSpec, FillChange, FillColumn } from '../../../core/index.ts';
import { openBook } from '../../../xlsx/index.ts';
import { partsOf, textOf } from '../../support/parts.ts';

const office = 'http://schemas.openxmlformats.org';
export const main = `${office}/spreadsheetml/2006/main`;
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = `${office}/officeDocument/2006/relationships`;

/** A part beside the sheet: its content, its content type, and the kind of relation that leads to it from an owner. */
export interface MorePart {
  readonly name: string;
  readonly xml: string;
  readonly kind: string;
  readonly owner: 'workbook' | 'sheet';
}

export interface OddBook {
  /** What stands in workbook.xml behind the list of sheets. */
  readonly behindSheets?: string;
  readonly styles?: string;
  readonly more?: readonly MorePart[];
}

const relationsXml = (lines: readonly string[]) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${lines.join('')}</Relationships>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;

/** A workbook of one sheet, 名单, written by hand: programs write sheets in more ways than one. */
export function oddBook(sheet: string, { behindSheets = '', styles, more = [] }: OddBook = {}): Uint8Array {
  const parts = [...more];
  if (styles !== undefined)
    parts.push({ name: 'xl/styles.xml', xml: styles, kind: 'styles', owner: 'workbook' });
  const links = (owner: MorePart['owner']) =>
    parts
      .filter((each) => each.owner === owner)
      .map(({ kind, name }, i) => relation(`m${i}`, kind, `/${name}`));
  const types = parts.map(
    ({ name, kind }) => `<Override PartName="/${name}" ContentType="${kinds}.${kind}+xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${office}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kinds}.worksheet+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
      `<sheet name="名单" sheetId="1" r:id="rId1"/></sheets>${behindSheets}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      ...links('workbook'),
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(links('sheet')),
    ...Object.fromEntries(parts.map(({ name, xml }) => [name, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

export const worksheet = (inner: string) => `<worksheet xmlns="${main}">${inner}</worksheet>`;

/** A part of the book after the changes have been carried out and saved. */
export function partAfter(
  book: Uint8Array,
  changes: Parameters<ReturnType<typeof openBook>['apply']>[0],
  name = 'xl/worksheets/sheet1.xml',
): string {
  const opened = openBook(book);
  opened.apply(changes);
  return textOf(partsOf(opened.save()), name);
}

export const plain = (title: string, more: Partial<ColumnSpec> = {}): ColumnSpec => {
  return { title, type: 'text', width: 12, align: 'left', locked: false, ...more };
};

/** Values for columns that are there, by the number of their row. */
export function fill(
  columns: readonly (number | FillColumn)[],
  rows: Readonly<Record<number, readonly Cell[]>>,
): FillChange {
  return {
    kind: 'fill',
    sheet: '名单',
    headerRow: 1,
    columns: columns.map((each) =>
      typeof each === 'number' ? { column: each, spec: plain(`列${each}`), added: false } : each,
    ),
    rows: Object.entries(rows).map(([row, values]) => ({ row: Number(row), values })),
  };
}
