import type { OptionName } from '../arguments/options.ts';
import type { OptionWords } from './type.ts';

/** What each option means, in English. */
export const optionsEn: Readonly<Record<OptionName, OptionWords>> = {
  json: { value: '', about: 'one JSON object on standard output, for programs' },
  lang: { value: 'zh|en', about: 'speak Chinese or English (default: the system’s language)' },
  quiet: { value: '', about: 'say nothing but errors' },
  all: { value: '', about: 'list every issue; cut nothing' },
  help: { value: '', about: 'show this text' },
  output: { value: 'FILE', about: 'write to another file; the workbook stays as it is' },
  'no-backup': { value: '', about: 'do not keep the version before as .bak' },
  user: { value: 'NAME', about: 'who is at work, for the ledger (default: the system’s user name)' },
  examiners: { value: 'N', about: 'number of examiners, 1 to 9 (default: the standard’s)' },
  sources: {
    value: 'LABELS',
    about: 'what the draw will be made with, published with the commitment: dice, lottery',
  },
  add: { value: '', about: 'the workbook is there: add the missing sheets, leave the others' },
  force: { value: '', about: 'the workbook is there: make it anew (the version before is kept as .bak)' },
  roster: { value: 'CSV|XLSX', about: 'read students into the sheet 名单' },
  bank: { value: 'CSV|XLSX', about: 'read questions into the sheet 题库' },
  marks: { value: 'CSV|XLSX', about: 'read marks into the sheet 成绩 by student number' },
  preview: { value: '', about: 'show what would be read and what is wrong with it; write nothing' },
  overwrite: { value: '', about: 'where something else stands already, take what the file says' },
  entropy: {
    value: 'LABEL=VALUE',
    about: 'entropy made in public, once for each source; labels as announced with the commitment',
  },
  'host-random': {
    value: '',
    about: 'no public source: take this computer’s random bytes (the proof will say so)',
  },
  unit: { value: 'UNIT', about: 'this unit (class) only' },
  'dry-run': { value: '', about: 'a draw for show, on the sheet 试抽: no result, no ledger row' },
  reason: { value: 'TEXT', about: 'why; kept in the workbook' },
  published: {
    value: 'DIGEST',
    about: 'the published digest (64 digits) or check code (20): is it still there?',
  },
};
