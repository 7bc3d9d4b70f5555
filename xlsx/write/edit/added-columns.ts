import type { FillColumn } from '../../../core/index.ts';
import { areaOf } from '../../read/merged.ts';
import type { Edit } from '../../xml/edit.ts';
import { attributeOf, childrenOf, prefixed, withAttributes, withInner } from '../../xml/element.ts';
import { scan } from '../../xml/scan.ts';
import type { Draft } from '../draft.ts';
import { columnColours } from '../sheet/colours.ts';
import { columnRange, columnRanges, columnsXml, overlaid } from '../sheet/columns.ts';
import { validationsXml } from '../sheet/fresh.ts';
import { rangeName } from '../sheet/ranges.ts';
import { bottomRow, columnValidation } from '../sheet/validations.ts';
import { bodyLook } from '../style/looks.ts';
import { childNamed, insertion, type SheetText } from './sheet-text.ts';

/** Width, limits and colours of columns that a sheet did not have. */
export function addedColumnEdits(
  sheet: SheetText,
  made: readonly FillColumn[],
  body: { readonly from: number; readonly to: number },
  { styles }: Draft,
): Edit[] {
  const { prefix } = sheet.root;
  const cells = (column: number) => rangeName(body.from, column, bottomRow(body.to), column);
  let priority = lastPriority(sheet.text) + 1;
  const colours = made.flatMap(({ spec, column }) => {
    const xml = prefixed(columnColours(spec, cells(column), priority, styles), prefix);
    priority += spec.colours?.length ?? 0;
    return xml === '' ? [] : [insertion(sheet, 'conditionalFormatting', xml)];
  });
  const free = made.filter(({ column }) => !isValidated(sheet, column));
  const rules = free.flatMap(({ spec, column }) => columnValidation(spec, cells(column)));
  return [
    widthEdit(sheet, made, (spec) => styles.cell(bodyLook(spec))),
    ...colours,
    ...(rules.length === 0
      ? []
      : [
          rulesEdit(
            sheet,
            rules.map((rule) => prefixed(rule, prefix)),
          ),
        ]),
  ];
}

function widthEdit(
  sheet: SheetText,
  made: readonly FillColumn[],
  style: (spec: FillColumn['spec']) => number,
): Edit {
  const { prefix } = sheet.root;
  const cols = childNamed(sheet, 'cols');
  const added = made.map(({ column, spec }) => columnRange(column, spec.width, style(spec), prefix));
  const xml = columnsXml(overlaid(columnRanges(sheet.text, cols), added), prefix);
  return cols === null ? insertion(sheet, 'cols', xml) : { from: cols.start, to: cols.end, text: xml };
}

/** The highest number that a rule of conditional colours has: ours come behind people's own. */
export function lastPriority(text: string): number {
  let last = 0;
  const scanner = scan(text);
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.name === 'sheetData') scanner.skip();
    else if (scanner.name === 'cfRule') last = Math.max(last, Number(scanner.attribute('priority') ?? 0));
  }
  return last;
}

/** A cell may have one rule for what is typed into it. */
function isValidated(sheet: SheetText, column: number): boolean {
  const list = childNamed(sheet, 'dataValidations');
  if (list === null) return false;
  const areas = childrenOf(sheet.text, list).flatMap((each) =>
    (attributeOf(sheet.text, each, 'sqref') ?? '').split(/\s+/).flatMap((name) => areaOf(name) ?? []),
  );
  return areas.some(({ from, to }) => from.column <= column && column <= to.column);
}

function rulesEdit(sheet: SheetText, rules: readonly string[]): Edit {
  const { text, root } = sheet;
  const list = childNamed(sheet, 'dataValidations');
  if (list === null) return insertion(sheet, 'dataValidations', validationsXml(rules, root.prefix));
  const whole = withInner(text, list, text.slice(list.openEnd, list.innerEnd) + rules.join(''));
  const count = String(childrenOf(text, list).length + rules.length);
  const tagEnd = whole.indexOf('>') + 1;
  const tag = withAttributes(whole.slice(0, tagEnd), { count });
  return { from: list.start, to: list.end, text: tag + whole.slice(tagEnd) };
}
