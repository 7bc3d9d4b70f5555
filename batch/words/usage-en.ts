import type { UsageCode } from '../arguments/problem.ts';

/** What was wrong with the call, in English. */
export const usageEn: Readonly<Record<UsageCode, string>> = {
  'usage-no-command': 'No command was given.',
  'usage-command-unknown': 'There is no command “{command}”.',
  'usage-option-unknown': 'The command {command} has no option {option}.',
  'usage-option-elsewhere': 'The command {command} has no option {option}; it belongs to: {commands}.',
  'usage-option-value':
    'The option {option} lacks its value. Where the value begins with -, write {option}=value.',
  'usage-option-flag': 'The option {option} takes no value: leave the equals sign and what follows out.',
  'usage-option-twice': 'The option {option} was given twice: leave one out.',
  'usage-argument-missing': 'Missing: {argument}.',
  'usage-argument-extra': '“{argument}” is too much. Put quotes around a file name with blanks.',
  'usage-dash':
    'The dash before “{typed}” is not a hyphen, as Chinese keyboards type it: use two plain hyphens, {option}.',
  'usage-lang': '--lang is zh or en, not “{value}”.',
  'usage-standard': 'There is no standard “{name}”. Known: {known}.',
  'usage-standard-many': '“{name}” may mean more than one standard. Name one of: {known}.',
  'usage-examiners': 'The number of examiners, “{value}”, must be a whole number from 1 to 9.',
  'usage-add-and-force': 'Give --add (add the missing sheets) or --force (make it anew), not both.',
  'usage-there':
    '{file} is there already and was not changed. Give --add to add the missing sheets to it, or --force to make it anew (the version before is kept as .bak).',
  'usage-book-name': 'The name of a workbook ends in .xlsx; “{file}” does not.',
  'usage-import-which':
    'Say what to import, one of: --roster roster.csv, --bank bank.csv, --marks marks.csv (or .xlsx).',
  'usage-entropy-needed':
    'There is no entropy. Give what was made in public, as --entropy "dice=3 5 1 6 2 …" (more than once if need be). Where there is no public source, --host-random takes this computer’s random bytes; then the organiser could have chosen, and the proof says so.',
  'usage-entropy-both': 'Give --entropy or --host-random, not both.',
  'usage-entropy-odd':
    'The entropy “{value}” cannot be read. Write --entropy "label=value", such as --entropy "dice=3 5 1 6 2".',
  'usage-unit-needed': 'Say with --unit which unit (class) to void.',
  'usage-unit-twice': 'One unit is voided at a time: run it once for each.',
  'usage-reason-needed': 'Voiding needs a reason: --reason "a student was missing from the roster".',
  'usage-published':
    'The published “{value}” is not whole: a check code has 20 digits, a digest 64 (0–9 and a–f). Please compare it.',
  'usage-proof-name': 'The proof cannot be written to “{file}”: choose another name, such as -o proof.json.',
};
