import { limits } from '../limits.ts';
import { isType, type Package } from '../package/package.ts';
import type { WorkbookPart } from '../package/workbook.ts';
import { broken } from '../refusal.ts';
import { scan } from '../xml/scan.ts';
import { eachChild } from './children.ts';
import { plainText } from './plain-text.ts';

/** The texts that cells name by number. */
export interface SharedStrings {
  readonly at: (index: number) => string;
}

/** Nothing is parsed before a cell asks for it: many books keep their texts in the cells. */
export function sharedStrings(pack: Package, workbook: Pick<WorkbookPart, 'part'>): SharedStrings {
  let texts: readonly string[] | null = null;
  const load = () => {
    const relation = pack.relations(workbook.part).find((each) => isType(each, 'sharedStrings'));
    return relation === undefined || !pack.has(relation.target) ? [] : stringsOf(pack.text(relation.target));
  };
  return {
    at(index) {
      texts ??= load();
      const text = texts[index];
      if (text === undefined) throw broken(`sharedStrings ${index}`);
      return text;
    },
  };
}

/** Every text in its order. There cannot sensibly be more of them than cells. */
export function stringsOf(xml: string, most = limits.cells): string[] {
  const scanner = scan(xml);
  const texts: string[] = [];
  if (!scanner.next()) throw broken('sharedStrings');
  eachChild(scanner, (name) => {
    if (name !== 'si') return scanner.skip();
    if (texts.length === most) throw broken(`sharedStrings > ${most}`);
    texts.push(plainText(scanner));
  });
  return texts;
}
