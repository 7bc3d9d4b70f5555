import { commandsEn } from './commands-en.ts';
import { linesEn } from './lines-en.ts';
import { optionsEn } from './options-en.ts';
import type { Words } from './type.ts';
import { usageEn } from './usage-en.ts';

export const en: Words = {
  program: 'skilldraw',
  commands: commandsEn,
  options: optionsEn,
  arguments: { standard: 'standard', book: 'book.xlsx' },
  usage: usageEn,
  lines: linesEn,
  choices: {
    unit: { all: 'the whole cohort', class: 'class', major: 'major' },
    method: {
      'half-up': 'quotas rounded half up',
      floor: 'quotas rounded down',
      'largest-remainder': 'quotas by largest remainder',
      slips: 'slips in groups',
    },
  },
  samples: { roster: 'roster.csv', dice: 'dice=3 5 1 6 2 2 4 6 …' },
  intro: ['SkillDraw: draws that anybody can check, exact marks, a reason for every verdict.'],
  outro: [
    'A whole examination',
    '  skilldraw new mobile-slips-22411 2024.xlsx --examiners 3 --sources dice',
    '  skilldraw import 2024.xlsx --roster roster.csv',
    '  skilldraw check 2024.xlsx',
    '  skilldraw commit 2024.xlsx                        publish the digest',
    '  skilldraw draw 2024.xlsx --entropy "dice=3 5 1 …" thrown in public, after that',
    '  skilldraw import 2024.xlsx --marks marks.csv',
    '  skilldraw score 2024.xlsx',
    '  skilldraw verify 2024.xlsx',
    '  skilldraw proof 2024.xlsx -o proof.json',
    '',
    'More of each command: skilldraw help <command>',
    'Exit codes: 0 done; 1 the book has errors (or does not verify); 2 wrong usage; 3 reading or writing failed',
  ],
};
