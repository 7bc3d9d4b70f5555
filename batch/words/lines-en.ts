import type { LineKey } from './lines-zh.ts';

/** Single lines that the command line says, in English; {name} stands for a parameter. */
export const linesEn: Readonly<Record<LineKey, string>> = {
  usage: 'Usage',
  command: 'Commands',
  examples: 'Examples',
  options: 'Options',
  next: 'What comes next',
  'options-word': '[options]',
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
  group: '{severity}: {count}',
  'more-of-code': '… and {count} more of this kind (--all lists them)',
  nearest: 'Did you mean “{nearest}”?',
  'see-help': 'More: {command}',
  written: 'Wrote {file}',
  'written-backup': 'Wrote {file}; the version before is {backup}',
  unwritten: 'Nothing in {file} had to be changed; it was not written.',
  preview: 'A preview; nothing was written. The command itself would do this:',
  'try-next': 'Command: {command}',
  reading: 'Reading {file}',
  working: 'Working: {command}',
  writing: 'Writing {file}',
  seconds: '{seconds} s',
  unexpected:
    'The program failed, by a fault of its own. Please report what stands below to its maintainers.',
  'standards-count': '{count} standards come with the program:',
  'standards-blank': 'a blank workbook, for a standard of your own',
  'standards-draw': 'drawn by {unit}, {method}; {examiners} examiners',
  'standards-next': 'Make a workbook from one of them: skilldraw new {id} 2024.xlsx',
};
