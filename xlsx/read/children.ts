import { broken } from '../refusal.ts';
import { type Scanner, textBetween } from '../xml/scan.ts';

/**
 * Stops on the tag of each child of the element the scanner stands on, and in the end on the closing tag.
 * `visit` must leave the scanner at the child's end: by skip(), or by reading all of it.
 */
export function eachChild(scanner: Scanner, visit: (name: string) => void): void {
  if (scanner.kind !== 'open') return;
  const element = scanner.name;
  while (scanner.next()) {
    if (!isClosing(scanner)) visit(scanner.name);
    else if (scanner.name === element) return;
    else break;
  }
  throw broken(`XML ${scanner.start}`);
}

const isClosing = ({ kind }: Scanner) => kind === 'close';

/** The character data of the element the scanner stands on; afterwards it stands on the closing tag. */
export function contentText(scanner: Scanner): string {
  if (scanner.kind !== 'open') return '';
  const from = scanner.end;
  scanner.skip();
  return textBetween(scanner.text, from, scanner.start);
}
