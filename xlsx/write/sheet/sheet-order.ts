/** The children of a sheet in the order they must have (ECMA-376 part 1, 18.3.1.99); Excel repairs any other. */
export const sheetOrder = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...[
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
  ],
  ...['printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  'extLst',
];

/** A child of a sheet as it will be written. */
export interface SheetElement {
  readonly name: string;
  readonly xml: string;
}

/** In the order of the format; what the format does not name stays behind what it stood behind. */
export function inOrder(elements: readonly SheetElement[]): SheetElement[] {
  let rank = 0;
  const ranked = elements.map((element) => {
    const own = sheetOrder.indexOf(element.name);
    rank = own < 0 ? rank : own;
    return { element, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ element }) => element);
}
