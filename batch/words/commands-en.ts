import type { CommandWord } from '../arguments/commands.ts';
import type { CommandWords } from './type.ts';

/** What each command does, in English. */
export const commandsEn: Readonly<Record<CommandWord, CommandWords>> = {
  standards: {
    name: 'standards',
    brief: 'list the standards that come with the program',
    about: [
      'Lists the standards that come with the program: name, college, major, modules and shares. Touches no file.',
    ],
    examples: ['skilldraw standards'],
    next: 'Make a workbook from one: skilldraw new <standard> 2024.xlsx',
  },
  new: {
    name: 'new',
    brief: 'make a workbook from a standard',
    about: [
      'Makes a workbook from a standard (its id, or words that only its Chinese name has), with the sheets for the standard, modules, components, bank, roster and marks.',
      'The standard “blank” makes a workbook for a standard of your own. A file that is there is left alone without --add or --force.',
    ],
    examples: [
      'skilldraw new mobile-slips-22411 2024.xlsx --examiners 3 --sources dice',
      'skilldraw new blank own-standard.xlsx',
      'skilldraw new mobile-30-30-40 old-book.xlsx --add',
    ],
    next: 'Open it in Excel or WPS and look through standard and bank; read the roster: skilldraw import 2024.xlsx --roster roster.csv',
  },
  import: {
    name: 'import',
    brief: 'read a roster, a bank or marks from an .xlsx or CSV file',
    about: [
      'Reads an .xlsx or CSV file (UTF-8 or GB18030; commas, tabs or semicolons), finds columns by their headers, keeps student numbers as text.',
      'Of an .xlsx it takes the sheet of that name (such as 名单), else the first one that holds anything; there is no need to save it as CSV.',
      'Give --preview first: it shows what would be read and what is wrong with it, by line and column of the file.',
    ],
    examples: [
      'skilldraw import 2024.xlsx --roster roster.csv --preview',
      'skilldraw import 2024.xlsx --roster roster.xlsx',
      'skilldraw import 2024.xlsx --marks marks.csv --overwrite',
    ],
    next: 'After a roster or bank: skilldraw check 2024.xlsx. After marks: skilldraw score 2024.xlsx',
  },
  check: {
    name: 'check',
    brief: 'look through the workbook and list everything wrong',
    about: [
      'Reads the whole workbook and lists every error and oddity with its cell and its remedy. Changes nothing.',
    ],
    examples: ['skilldraw check 2024.xlsx', 'skilldraw check 2024.xlsx --all'],
    next: 'Correct until no error is left, then: skilldraw commit 2024.xlsx',
  },
  commit: {
    name: 'commit',
    brief: 'seal roster, standard and bank; gives the digest to publish',
    about: [
      'Freezes roster, standard and bank and gives their digest (64 digits) and check code (20). Any change after that is found when drawing.',
      'Write the labels of the entropy (dice, lottery numbers) into the sheet 标准, line 随机源, before: they are announced with the commitment and cannot be chosen afterwards.',
    ],
    examples: ['skilldraw commit 2024.xlsx --user Wang'],
    next: 'Publish the digest, read the check code out; then make entropy in public and draw: skilldraw draw 2024.xlsx --entropy "dice=3 5 1 …"',
  },
  draw: {
    name: 'draw',
    brief: 'draw with public entropy',
    about: [
      'Draws a module and a question for everybody who waits, writes the sheets 抽签 and 成绩, and the ledger. Commit first; make the entropy after that.',
      'Entropy is label=value, one --entropy for each source; the labels must be those announced in the sheet 标准, line 随机源, in any order.',
      '25 throws of a die are enough (about 64 bits). --dry-run shows what a draw looks like; do not use its entropy again.',
    ],
    options: { unit: 'draw this unit (class) only; may be given again' },
    examples: [
      'skilldraw draw 2024.xlsx --entropy "dice=3 5 1 6 2 2 4 6 1 3 5 4 2 6 1 1 3 5 2 4 6 3 1 5 2 6"',
      'skilldraw draw 2024.xlsx --entropy "dice=…" --entropy "lottery=0 4 8 8 1" --unit 移动2401',
      'skilldraw draw 2024.xlsx --dry-run',
    ],
    next: 'Publish the result; after the examination: skilldraw score 2024.xlsx. A mistake: skilldraw void …; late students: skilldraw supplement …',
  },
  void: {
    name: 'void',
    brief: 'take the draw of a unit back, with a reason',
    about: [
      'Takes the draw of one unit back; its students wait again. The draw and the reason both stay in the ledger, and verify finds who removes them.',
    ],
    options: {
      unit: 'the unit (class) to void; one at a time',
      reason: 'why it is voided; kept in the ledger',
    },
    examples: ['skilldraw void 2024.xlsx --unit 移动2401 --reason "a student was missing from the roster"'],
    next: 'Correct, commit and publish again, make fresh entropy, draw: skilldraw commit 2024.xlsx',
  },
  supplement: {
    name: 'supplement',
    brief: 'draw late students; nobody who was drawn is touched',
    about: [
      'Draws students who came onto the roster of a drawn unit later. Not a cell of those drawn already is touched.',
      'Put them into the sheet 名单, commit, publish, make fresh entropy, then draw the supplement.',
    ],
    options: { unit: 'draw this unit (class) only; may be given again' },
    examples: ['skilldraw supplement 2024.xlsx --entropy "dice=6 2 4 1 1 5 3 …"'],
    next: 'Publish the result; after the examination: skilldraw score 2024.xlsx',
  },
  score: {
    name: 'score',
    brief: 'work out totals, levels and verdicts, each with its reason',
    about: [
      'Works out marks, totals, levels, pass and excellent exactly, each verdict with its reason. Blank means not marked yet, not zero.',
      'Marks that were changed after an earlier scoring go into the sheet 改分记录; say why with --reason.',
    ],
    options: { reason: 'why marks were changed; kept in the sheet 改分记录' },
    examples: ['skilldraw score 2024.xlsx', 'skilldraw score 2024.xlsx --reason "a line was copied wrongly"'],
    next: 'Fill in what is missing and score again; when all is there: skilldraw verify 2024.xlsx',
  },
  verify: {
    name: 'verify',
    brief: 'work draw and marks out again and name what was changed',
    about: [
      'Works every row of the draw and every result out again from the workbook alone and names each cell that was changed, added, removed or swapped. Changes nothing.',
      'Given the published digest, --published also finds a workbook that was made anew as a whole.',
    ],
    examples: [
      'skilldraw verify 2024.xlsx',
      'skilldraw verify 2024.xlsx --published 50d858e0985ecc7f60418aaf0cc5ab587f42c2570a884095a9e8ccacd0f6545c',
    ],
    next: 'If it agrees: skilldraw proof 2024.xlsx -o proof.json',
  },
  proof: {
    name: 'proof',
    brief: 'export one file that anybody can work out again',
    about: [
      'Writes what was sealed, the entropy, the ledger and the draw into one JSON file; strangers work every row out again without this program.',
      'Without -o it goes beside the workbook, as <workbook>.proof.json.',
    ],
    options: {
      output: 'the name of the proof (default: beside the workbook)',
      'no-backup': 'do not keep the proof before as .bak',
    },
    examples: ['skilldraw proof 2024.xlsx -o proof.json'],
    next: 'Publish the file. On another computer: python3 verify/verify_draw.py proof.json',
  },
};
