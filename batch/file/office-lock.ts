import { basename, dirname, join } from 'node:path';
import type { Files } from './files.ts';
import { quietly } from './trouble.ts';

/** Somebody has the workbook open. */
export interface OpenIn {
  readonly program: string;
  /** Empty where the program's own file does not say. */
  readonly user: string;
  /** The file that says so. */
  readonly lock: string;
}

const enough = 1024;
const longestUser = 52;

/**
 * Excel and WPS leave ~$book.xlsx beside an open book, WPS also .~book.xlsx (at times without the name's
 * first letters), LibreOffice .~lock.book.xlsx#. Only Word shortens its names, and a workbook is never open
 * in Word.
 */
export function openIn(target: string, files: Files): OpenIn | null {
  const name = basename(target);
  const at = (file: string) => join(dirname(target), file);
  const isThere = (file: string) => files.status(at(file)) !== null;
  const signs = [
    { file: `~$${name}`, program: 'Excel / WPS', userOf: officeUser },
    { file: `.~lock.${name}#`, program: 'LibreOffice', userOf: libreOfficeUser },
    { file: `.~${name}`, program: 'WPS', userOf: officeUser },
    ...shortened(name)
      .filter((rest) => !isThere(rest))
      .map((rest) => ({ file: `.~${rest}`, program: 'WPS', userOf: officeUser })),
  ];
  const found = signs.find(({ file }) => isThere(file));
  if (found === undefined) return null;
  const { file, program, userOf } = found;
  return { program, user: userOf(firstBytes(at(file), files)), lock: file };
}

/** The name without its first letter, and without its first two. */
function shortened(name: string): string[] {
  const letters = [...name];
  const stem = letters.lastIndexOf('.');
  return [1, 2].filter((cut) => cut < stem).map((cut) => letters.slice(cut).join(''));
}

function firstBytes(path: string, files: Files): Uint8Array {
  const bytes = new Uint8Array(enough);
  let length = 0;
  // A pipe of that name would be waited for without end.
  if (files.status(path)?.isFile !== true) return bytes.subarray(0, 0);
  quietly(() => {
    const fd = files.open(path, 'r');
    try {
      length = files.read(fd, bytes, 0);
    } finally {
      files.close(fd);
    }
  });
  return bytes.subarray(0, length);
}

/**
 * Excel's owner file: one byte of length and the name in the system's own encoding, blanks up to byte 55,
 * then two bytes of length and the name in UTF-16 (as LibreOffice reads and writes it,
 * svl/source/misc/msodocumentlockfile.cxx).
 */
function officeUser(bytes: Uint8Array): string {
  const wide = bytes[55] ?? 0;
  if (wide > 0 && wide <= longestUser && bytes.length >= 57 + 2 * wide)
    return new TextDecoder('utf-16le').decode(bytes.subarray(57, 57 + 2 * wide));
  const narrow = bytes[0] ?? 0;
  if (narrow === 0 || narrow > longestUser || bytes.length <= narrow) return '';
  return new TextDecoder('gb18030').decode(bytes.subarray(1, 1 + narrow));
}

/** One line: name,login,machine,time,profile; a backslash stands before a comma that belongs to the name. */
function libreOfficeUser(bytes: Uint8Array): string {
  const fields = new TextDecoder().decode(bytes).split(/(?<!\\)[,;]/);
  const name = (fields[0] ?? '').trim() === '' ? (fields[1] ?? '') : (fields[0] ?? '');
  return name.replace(/\\(.)/g, '$1').trim();
}
