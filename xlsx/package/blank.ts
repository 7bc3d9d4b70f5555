import { encodeXml } from '../xml/text.ts';
import { typesPart } from './content-types.ts';
import { packageOf } from './parts.ts';
import { relationTypes } from './relation.ts';
import { partStore } from './store.ts';
import type { Package } from './type.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const kinds = 'application/vnd.openxmlformats-officedocument';

const types =
  `${head}<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

const workbook =
  `${head}<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships">` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
  '<sheets/><calcPr calcId="191029"/></workbook>';

const font = '<font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font>';
const border = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const plain = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

const styles =
  `${head}<styleSheet xmlns="${main}"><fonts count="1">${font}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="1">${border}</borders><cellStyleXfs count="1"><xf ${plain}/></cellStyleXfs>` +
  `<cellXfs count="1"><xf ${plain} xfId="0"/></cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

const core =
  `${head}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>抽考助手</dc:creator></cp:coreProperties>';

const application =
  `${head}<Properties xmlns="${office}/officeDocument/2006/extended-properties">` +
  '<Application>SkillDraw</Application></Properties>';

/** The smallest workbook: a sheet must still be added, for Excel opens none without. No date tells when it was made. */
export function blankPackage(): Package {
  const store = partStore(null);
  store.set(typesPart, encodeXml(types));
  const pack = packageOf(store);
  pack.relate('/', relationTypes.officeDocument, '/xl/workbook.xml');
  pack.relate('/', relationTypes.coreProperties, '/docProps/core.xml');
  pack.relate('/', relationTypes.extendedProperties, '/docProps/app.xml');
  pack.set('/xl/workbook.xml', workbook, `${kinds}.spreadsheetml.sheet.main+xml`);
  pack.relate('/xl/workbook.xml', relationTypes.styles, '/xl/styles.xml');
  pack.set('/xl/styles.xml', styles, `${kinds}.spreadsheetml.styles+xml`);
  pack.set('/docProps/core.xml', core, 'application/vnd.openxmlformats-package.core-properties+xml');
  pack.set('/docProps/app.xml', application, `${kinds}.extended-properties+xml`);
  return pack;
}
