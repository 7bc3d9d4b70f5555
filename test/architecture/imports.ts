import { posix } from 'node:path';

/** One import of a file: a path of the repository, or the name of a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
}

const stringOrComment =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** The code without its comments, so that a commented import is none. */
export function withoutComments(source: string): string {
  return source.replace(stringOrComment, (text) => (text.startsWith('/') ? ' ' : text));
}

/** The code without comments and without the contents of its strings. */
export function codeOnly(source: string): string {
  return source.replace(stringOrComment, (text) => (text.startsWith('/') ? ' ' : "''"));
}

const fromClause = /\b(?:import|export)\s+(type\s+)?([^'"`;=()]*?)\s*\bfrom\s*['"]([^'"]+)['"]/g;
const bareClause = /\b(?:import|require)\s*\(?\s*['"]([^'"]+)['"]/g;

export function importsOf(file: string, source: string): Import[] {
  const code = withoutComments(source);
  const named = [...code.matchAll(fromClause)].map(([, word, names = '', target = '']) =>
    toImport(file, target, word !== undefined || onlyTypes(names)),
  );
  const bare = [...code.matchAll(bareClause)].map(([, target = '']) => toImport(file, target, false));
  return [...named, ...bare];
}

function onlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const each = inner.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '').every((name) => name.startsWith('type '));
}

function toImport(from: string, target: string, isType: boolean): Import {
  const isPackage = !target.startsWith('.');
  const to = isPackage ? target : posix.join(posix.dirname(from), target);
  return { from, to, isPackage, isType };
}
