import type { Scanner } from '../xml/scan.ts';
import { unescapeString } from '../xml/text.ts';
import { contentText, eachChild } from './children.ts';

/**
 * The text of a string element (`si` or `is`) the scanner stands on: runs joined, readings (`rPh`) left out.
 */
export function plainText(scanner: Scanner): string {
  let result = '';
  const read = (name: string, isRun: boolean) => {
    if (name === 't') result += unescapeString(contentText(scanner));
    else if (name === 'r' && !isRun) eachChild(scanner, (inner) => read(inner, true));
    else scanner.skip();
  };
  eachChild(scanner, (name) => read(name, false));
  return result;
}
