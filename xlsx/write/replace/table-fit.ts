import { type Cell, issue, type SheetSpec } from '../../../core/index.ts';
import { isType } from '../../package/package.ts';
import { type Area, areaOf } from '../../read/merged.ts';
import { Refusal } from '../../refusal.ts';
import { edited } from '../../xml/edit.ts';
import { attributeOf, childOf, childrenOf, type Root, rootOf, withAttributes } from '../../xml/element.ts';
import { unescapeString } from '../../xml/text.ts';
import type { Draft } from '../draft.ts';
import { areaName } from '../edit/formulas.ts';
import { headerRowOf } from '../sheet/page.ts';
import type { Moves } from './kept.ts';

/**
 * People's Excel tables on a sheet that is made anew. One over our columns gets as many rows as there are now, one
 * beside them goes with its cells; one that would no longer say what its headers say is refused, because Excel would
 * call the file damaged. Tells whether one lies over our header: it brings its own filter.
 */
export function fitTables(
  { pack }: Draft,
  part: string,
  spec: SheetSpec,
  moves: Moves,
  headers: readonly Cell[],
): boolean {
  let isOver = false;
  for (const { target } of pack.relations(part).filter((each) => isType(each, 'table'))) {
    if (!pack.has(target)) continue;
    const text = pack.text(target);
    const root = rootOf(text);
    const area = areaOf(attributeOf(text, root, 'ref') ?? '');
    if (area === null) continue;
    const isBeside = area.from.column > spec.columns.length;
    const fitted = isBeside ? moves.area(area) : overOurs(text, root, area, spec, headers);
    if (fitted === null) throw differs(text, root, area, spec.name);
    isOver ||= !isBeside;
    pack.set(target, withArea(text, root, fitted));
  }
  return isOver;
}

function overOurs(
  text: string,
  root: Root,
  area: Area,
  spec: SheetSpec,
  headers: readonly Cell[],
): Area | null {
  const header = headerRowOf(spec);
  const list = childOf(text, root, 'tableColumns');
  const names =
    list === null ? [] : childrenOf(text, list).map((each) => attributeOf(text, each, 'name') ?? '');
  const fits = names.every((name, i) => headers[area.from.column - 1 + i] === unescapeString(name));
  const isPlain =
    area.from.row === header &&
    Number(attributeOf(text, root, 'headerRowCount') ?? 1) === 1 &&
    Number(attributeOf(text, root, 'totalsRowCount') ?? 0) === 0;
  if (!fits || !isPlain) return null;
  return { from: area.from, to: { ...area.to, row: header + Math.max(1, spec.rows.length) } };
}

function differs(text: string, root: Root, area: Area, sheet: string): Refusal {
  const table = attributeOf(text, root, 'displayName') ?? attributeOf(text, root, 'name') ?? '';
  return new Refusal(issue('file-table-differs', { table, range: areaName(area) }, { sheet }));
}

/** The filter's choices are undone: the rows that they hid are others now. */
function withArea(text: string, root: Root, area: Area): string {
  const ref = areaName(area);
  const tag = withAttributes(text.slice(root.start, root.openEnd), { ref });
  const filter = childOf(text, root, 'autoFilter');
  const sort = childOf(text, root, 'sortState');
  return edited(text, [
    { from: root.start, to: root.openEnd, text: tag },
    ...(sort === null ? [] : [{ from: sort.start, to: sort.end, text: '' }]),
    ...(filter === null
      ? []
      : [{ from: filter.start, to: filter.end, text: `<${root.prefix}autoFilter ref="${ref}"/>` }]),
  ]);
}
