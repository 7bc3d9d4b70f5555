import { type Issue, issue } from '../../issue/issue.ts';
import type { Module, Standard } from '../type.ts';
import { highest, isWhole } from './number.ts';
import { checkWord } from './word.ts';

const longest = 600;

export function checkModules(standard: Standard): Issue[] {
  const { modules } = standard;
  if (modules.length === 0) return [issue('modules-missing')];
  const listed = new Set(standard.bank.map((question) => question.module));
  return modules.flatMap((module, index) => [
    ...checkIdentity(module, index, modules),
    ...checkWord('category', module.category, { module: module.code, position: index + 1 }),
    ...checkNumbers(module, index + 1, listed.has(module.code)),
  ]);
}

function checkIdentity(module: Module, index: number, modules: readonly Module[]): Issue[] {
  const { code, name } = module;
  const position = index + 1;
  const before = modules.slice(0, index);
  const found: Issue[] = [];
  if (code === '') found.push(issue('module-code-empty', { position }));
  else if (before.some((other) => other.code === code)) {
    found.push(issue('module-code-twice', { module: code, position }));
  }
  if (name === '') found.push(issue('module-name-empty', { module: code, position }));
  else if (before.some((other) => other.name === name)) {
    found.push(issue('module-name-twice', { module: code, name, position }));
  }
  return found;
}

function checkNumbers(module: Module, position: number, isListed: boolean): Issue[] {
  const { code, share, questions, minutes } = module;
  const found: Issue[] = [];
  if (!isWhole(share, 1, highest)) {
    found.push(issue('share-not-whole', { module: code, position, setting: 'share', value: share }));
  }
  if (!isWhole(questions, isListed ? 0 : 1, highest)) {
    found.push(
      issue('questions-not-whole', { module: code, position, setting: 'questions', value: questions }),
    );
  }
  if (minutes !== null && !isWhole(minutes, 1, longest)) {
    found.push(issue('minutes-not-whole', { module: code, position, setting: 'minutes', value: minutes }));
  }
  return found;
}
