import { isType, type Package, relationTypes } from '../../package/package.ts';
import type { WorkbookPart } from '../../package/workbook.ts';
import { builtInKind, type FormatKind, formatKind } from '../../read/number-format.ts';
import { edited } from '../../xml/edit.ts';
import { attributeOf, prefixed, rootOf, withAttributes } from '../../xml/element.ts';
import { canonical } from './canonical.ts';
import { formatXml } from './cell-format.ts';
import { borderXml, type CellLook, fillXml, fontXml } from './cell-look.ts';
import { styleList } from './style-list.ts';
import { fillGaps, numberFormats, type StyleLists, styleLists } from './style-sheet.ts';

/** What is changed of a format that a cell has. */
export interface StyleChange {
  readonly format?: string;
  /** As if an apostrophe had been typed before the text: it stays text when somebody edits the cell. */
  readonly quoted?: boolean;
}

/** The formats of cells, by their number. */
export interface CellFormats {
  /** The number of the one that looks so. */
  readonly cell: (look: CellLook) => number;
  /** One that there is, with something changed. */
  readonly variant: (style: number, change: StyleChange) => number;
  /** What numbers mean under it. */
  readonly kind: (style: number) => FormatKind;
  /** Whether what is typed stays text. */
  readonly isText: (style: number) => boolean;
  /** Whether long text goes on in a second line. */
  readonly wraps: (style: number) => boolean;
}

/** The book's own formats; what we need and is not there is added behind them. */
export interface Styles extends CellFormats {
  /** A format for conditional colours. */
  readonly tone: (xml: string) => number;
  /** Puts what was added into the book. */
  readonly save: () => void;
}

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export function openStyles(pack: Package, workbook: WorkbookPart): Styles {
  const relation = pack.relations(workbook.part).find((each) => isType(each, 'styles'));
  const part = relation !== undefined && pack.has(relation.target) ? relation.target : null;
  const text = part === null ? `<styleSheet xmlns="${workbook.namespace}"></styleSheet>` : pack.text(part);
  const root = rootOf(text);
  const lists = styleLists((name, form) => styleList(text, root, name, form));
  return {
    ...cellFormats(lists, root.prefix),
    tone: (xml) => lists.dxfs.number(prefixed(xml, root.prefix)),
    save() {
      const edits = Object.values(lists).flatMap((each) => each.edit() ?? []);
      if (edits.length === 0) return;
      if (part !== null) return pack.set(part, edited(text, edits));
      const made = `${workbook.part.slice(0, workbook.part.lastIndexOf('/'))}/styles.xml`;
      pack.set(made, edited(text, edits), stylesType);
      pack.relate(workbook.part, relationTypes.styles, made);
    },
  };
}

/** Formats are asked after for every cell, and what stands under a number never changes. */
function remembered<Answer>(ask: (style: number) => Answer): (style: number) => Answer {
  const answers = new Map<number, Answer>();
  return (style) => {
    const answer = answers.get(style) ?? ask(style);
    answers.set(style, answer);
    return answer;
  };
}

function cellFormats(lists: StyleLists, prefix: string): CellFormats {
  const formats = numberFormats(lists.numFmts, prefix);
  const known = new Map<string, number>();
  const items = () => lists.cellXfs.items();
  const attribute = (style: number, name: string) => {
    const xml = items()[style];
    return xml === undefined ? null : attributeOf(xml, { start: 0 }, name);
  };
  const idOf = (style: number) => Number(attribute(style, 'numFmtId') ?? 0);

  function made(look: CellLook): number {
    fillGaps(lists, prefix);
    const { bold, size, colour, fill, line } = look;
    const plain = bold !== true && size === undefined && colour === undefined;
    const font = fontXml(lists.fonts.items()[0] ?? '<font/>', look);
    const parts = {
      numFmt: formats.number(look.format),
      font: plain ? 0 : lists.fonts.number(prefixed(font, prefix)),
      fill: fill === undefined ? 0 : lists.fills.number(prefixed(fillXml(fill), prefix)),
      border: line === undefined ? 0 : lists.borders.number(prefixed(borderXml(line), prefix)),
    };
    return lists.cellXfs.number(prefixed(formatXml(parts, look), prefix));
  }

  function changed(style: number, { format, quoted }: StyleChange): number {
    fillGaps(lists, prefix);
    const xml = items()[style] ?? items()[0] ?? '';
    const tagEnd = xml.indexOf('>') + 1;
    const tag = withAttributes(xml.slice(0, tagEnd), {
      ...(format === undefined ? {} : { numFmtId: String(formats.number(format)), applyNumberFormat: '1' }),
      ...(quoted === undefined ? {} : { quotePrefix: quoted ? '1' : null }),
    });
    return lists.cellXfs.number(tag + xml.slice(tagEnd));
  }

  const once = (key: string, make: () => number) => {
    const style = known.get(key) ?? make();
    known.set(key, style);
    return style;
  };
  return {
    cell: (look) => once(JSON.stringify(look), () => made(look)),
    variant: (style, change) => once(`${style} ${JSON.stringify(change)}`, () => changed(style, change)),
    kind: remembered((style) => {
      const code = formats.code(idOf(style));
      return code === '' ? builtInKind(idOf(style)) : formatKind(code);
    }),
    isText: remembered((style) => formats.code(idOf(style)) === '@'),
    wraps: remembered((style) => canonical(items()[style] ?? '').includes(' wrapText="1"')),
  };
}
