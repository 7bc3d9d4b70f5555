import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../xlsx/package/package.ts';
import { readWorkbook } from '../../../xlsx/package/workbook.ts';
import type { CellLook } from '../../../xlsx/write/style/cell-look.ts';
import { openStyles, type Styles } from '../../../xlsx/write/style/styles.ts';
import { partsOf, textOf } from '../../support/parts.ts';
import { main, oddBook, worksheet } from './odd-book.ts';

const header: CellLook = {
  format: '@',
  bold: true,
  colour: '1F3864',
  fill: 'DDEBF7',
  line: 'BFBFBF',
  locked: true,
};

/** The style sheet after `ask`, and what it answered. */
function asking<Answer>(styles: string | undefined, ask: (styles: Styles) => Answer) {
  const pack = openPackage(oddBook(worksheet('<sheetData/>'), styles === undefined ? {} : { styles }));
  const opened = openStyles(pack, readWorkbook(pack));
  const answer = ask(opened);
  opened.save();
  const parts = partsOf(pack.save());
  return { answer, xml: parts.has('xl/styles.xml') ? textOf(parts, 'xl/styles.xml') : null };
}

const sheetOf = (inner: string) => `<styleSheet xmlns="${main}">${inner}</styleSheet>`;
const own = sheetOf(
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></numFmts>' +
    '<fonts count="1"><font><sz val="10.5"/><color theme="1"/><name val="仿宋"/><charset val="134"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><extLst><ext uri="{x}"/></extLst>',
);

describe("a book's own styles", () => {
  it('stay as they are, with ours behind them and their numbers counted', () => {
    const { answer, xml } = asking(own, ({ cell }) => cell(header));
    expect(answer).toBe(2);
    expect(xml).toContain(
      '<fonts count="2"><font><sz val="10.5"/><color theme="1"/><name val="仿宋"/><charset val="134"/></font>',
    );
    // The letters of the book, bold and in our colour.
    expect(xml).toContain(
      '<font><b/><sz val="10.5"/><color rgb="FF1F3864"/><name val="仿宋"/><charset val="134"/></font></fonts>',
    );
    expect(xml).toContain('<fills count="3">');
    expect(xml).toContain('<borders count="2"><border/>');
    expect(xml).toContain('<cellXfs count="3">');
    expect(xml).toContain(
      '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"/></cellXfs>',
    );
    expect(xml).toMatch(/<\/cellStyles><extLst><ext uri="\{x\}"\/><\/extLst><\/styleSheet>$/);
  });

  it('are not touched when nothing is asked of them', () => {
    expect(asking(own, ({ kind }) => kind(1)).xml).toBe(own);
  });

  it('do not grow when the same is asked for again, in this run or a later one', () => {
    const ask = ({ cell, tone, variant }: Styles) => [
      cell(header),
      cell({ ...header }),
      variant(1, { format: 'yyyy-mm-dd' }),
      tone('<dxf><font><color rgb="FF006100"/></font></dxf>'),
    ];
    const first = asking(own, ask);
    expect(first.answer).toEqual([2, 2, 3, 0]);
    const again = asking(first.xml ?? '', ask);
    expect(again).toEqual(first);
  });

  it('are found again as another program writes them', () => {
    const { answer } = asking(own, ({ cell }) => cell(header));
    // As LibreOffice 7.4 writes the same formats: defaults spelled out, another order, true for 1.
    const rewritten = sheetOf(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="General"/></numFmts>' +
        '<fonts count="2"><font><sz val="10.5"/><color theme="1"/><name val="仿宋"/><charset val="134"/></font>' +
        '<font><b val="true"/><sz val="10.5"/><color rgb="FF1F3864"/><name val="仿宋"/><charset val="134"/></font></fonts>' +
        '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor rgb="FFE2E2E2"/></patternFill></fill></fills>' +
        '<borders count="2"><border diagonalUp="false" diagonalDown="false"><left/><right/><top/><bottom/><diagonal/></border>' +
        '<border diagonalUp="false" diagonalDown="false"><left style="thin"><color rgb="FFBFBFBF"/></left>' +
        '<right style="thin"><color rgb="FFBFBFBF"/></right><top style="thin"><color rgb="FFBFBFBF"/></top>' +
        '<bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        '<cellXfs count="3"><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="true" applyBorder="true" applyAlignment="true" applyProtection="false">' +
        '<alignment horizontal="general" vertical="bottom" textRotation="0" wrapText="false" indent="0" shrinkToFit="false"/><protection locked="true" hidden="false"/></xf></cellXfs>',
    );
    expect(asking(rewritten, ({ cell }) => cell(header))).toEqual({ answer, xml: rewritten });
  });

  it('that take a part of a format back are not mistaken for ours', () => {
    const { xml } = asking(own, ({ cell }) => cell(header));
    const takenBack = xml?.replace('applyFill="1"', 'applyFill="0"');
    expect(asking(takenBack, ({ cell }) => cell(header)).answer).toBe(3);
  });

  it('are made when the book has none', () => {
    const { answer, xml } = asking(undefined, ({ cell }) => cell(header));
    expect(answer).toBe(1);
    const names = [...(xml ?? '').matchAll(/<(\w+) count="(\d+)">/g)].map(
      ([, name, count]) => `${name} ${count}`,
    );
    // ECMA-376 part 1, 18.8.39 for the order; the first format and the first two fills are not ours to choose.
    expect(names).toEqual(['fonts 2', 'fills 3', 'borders 2', 'cellStyleXfs 1', 'cellXfs 2']);
  });

  it('are written with the prefix that they use', () => {
    const prefixed = own.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const { xml } = asking(prefixed, ({ cell, variant }) => [cell(header), variant(1, { quoted: true })]);
    expect(xml).not.toMatch(/<(?!\/?x:)/);
    expect(xml).toContain('<x:cellXfs count="4">');
    expect(xml).toContain('quotePrefix="1"');
  });
});

describe('a format that is changed in one thing', () => {
  it('keeps the others', () => {
    const { answer, xml } = asking(own, ({ variant, kind }) => {
      const style = variant(1, { format: 'yyyy-mm-dd' });
      return [style, kind(style), kind(1)];
    });
    expect(answer).toEqual([2, 'date', 'number']);
    expect(xml).toContain('<numFmt numFmtId="171" formatCode="yyyy-mm-dd"/></numFmts>');
    expect(xml).toContain(
      '<xf numFmtId="171" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs>',
    );
  });
});
