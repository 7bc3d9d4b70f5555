import { describe, expect, it } from 'vitest';
import { styleKinds } from '../../../xlsx/read/date-formats.ts';
import { refusalOf } from './written-sheet.ts';

const styles = (inside: string) => `<styleSheet>${inside}</styleSheet>`;
const xfs = (count: number) => styles(`<cellXfs>${'<xf numFmtId="14"/>'.repeat(count)}</cellXfs>`);

describe('the styles of a book', () => {
  it('are numbered as they come, with the formats of the file before those of the standard', () => {
    const xml = styles(
      '<numFmts><numFmt numFmtId="14" formatCode="0.00"/>' +
        '<numFmt numFmtId="200" formatCode="h:mm"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="14"/><xf numFmtId="200"><protection/></xf>' +
        '<xf/><xf numFmtId="17"/></cellXfs>' +
        '<dxfs><dxf><numFmt numFmtId="200" formatCode="0"/></dxf></dxfs>',
    );
    expect(styleKinds(xml)).toEqual(['number', 'time', 'number', 'date']);
  });

  it('read codes with marks and without any', () => {
    const xml = styles(
      '<numFmts><numFmt numFmtId="164" formatCode="&quot;d&quot;0"/><numFmt numFmtId="165"/></numFmts>' +
        '<cellXfs><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
    );
    expect(styleKinds(xml)).toEqual(['number', 'number']);
  });

  it('are none in an empty part', () => {
    expect(styleKinds('<styleSheet/>')).toEqual([]);
  });

  it('may be many, but not without end', () => {
    expect(styleKinds(xfs(65_490))).toHaveLength(65_490);
    expect(refusalOf(() => styleKinds(xfs(100_001)))).toEqual(['file-broken', 'styles > 100000']);
  });

  it.each(['', '<styleSheet>', '<styleSheet><cellXfs><xf/>'])(
    'are refused when they break off: %j',
    (xml) => {
      expect(refusalOf(() => styleKinds(xml))?.[0]).toBe('file-broken');
    },
  );
});
