import { describe, expect, it } from 'vitest';
import { commandWords, optionsOf } from '../../../batch/arguments/commands.ts';
import { type OptionName, optionKinds, spelled } from '../../../batch/arguments/options.ts';
import { commandHelp, programHelp } from '../../../batch/report/help.ts';
import { en } from '../../../batch/words/en.ts';
import type { Words } from '../../../batch/words/type.ts';
import { zh } from '../../../batch/words/zh.ts';

const languages: Readonly<Record<string, Words>> = { zh, en };
const each = Object.entries(languages).flatMap(([language, words]) =>
  commandWords.map((command) => ({ language, words, command })),
);
const params = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the help', () => {
  it.each(Object.keys(languages))(
    'names every command, the exit codes and how to go on, in %s',
    (language) => {
      const page = programHelp(languages[language]!);
      for (const command of commandWords) expect(page).toMatch(new RegExp(`^  ${command} `, 'm'));
      for (const code of ['0', '1', '2', '3']) expect(page).toContain(`${code} `);
      expect(page).toContain('skilldraw help <');
    },
  );

  it.each(each)(
    'of $command in $language shows every option, an example and what comes next',
    ({ words, command }) => {
      const page = commandHelp(command, words);
      for (const option of optionsOf(command)) {
        expect(page).toContain(spelled(option));
        expect(page).toContain(words.commands[command].options?.[option] ?? words.options[option].about);
      }
      expect(page).toContain(`  skilldraw ${command}`);
      expect(page).toContain(words.commands[command].next);
      expect(page).toContain(words.lines.next);
    },
  );

  it('of void and proof says what an option means there', () => {
    expect(commandHelp('void', zh)).toContain('要作废的单元（班级），一次只写一个');
    expect(commandHelp('void', zh)).not.toContain('可写几个');
    expect(commandHelp('proof', en)).toContain('-o, --output FILE  the name of the proof');
    for (const words of [zh, en]) {
      const own = commandWords.flatMap((each) =>
        Object.keys(words.commands[each].options ?? {}).map((option) => [each, option] as const),
      );
      for (const [command, option] of own) expect(optionsOf(command)).toContain(option);
    }
  });

  it('announces the sources that its own examples draw with', () => {
    for (const words of [zh, en]) {
      const page = programHelp(words);
      const announced = /--sources (\S+)/.exec(page)?.[1];
      expect(announced).toBe(/--entropy "([^=]+)=/.exec(page)?.[1]);
      expect(words.commands.new.examples[0]).toContain(`--sources ${announced}`);
      expect(words.commands.draw.examples[0]).toContain(`--entropy "${announced}=`);
    }
  });

  it('shows a value exactly for the options that take one', () => {
    for (const words of [zh, en])
      for (const [name, kind] of Object.entries(optionKinds))
        expect(words.options[name as OptionName].value !== '').toBe(kind !== 'flag');
  });
});

describe('the words of the command line', () => {
  it('say the same things with the same parameters in both languages', () => {
    for (const part of ['usage', 'lines'] as const) {
      const inChinese = Object.entries(zh[part]).map(([key, text]) => [key, params(text)]);
      const inEnglish = Object.entries(en[part]).map(([key, text]) => [key, params(text)]);
      expect(Object.fromEntries(inEnglish)).toEqual(Object.fromEntries(inChinese));
    }
  });

  it('leave nothing unsaid', () => {
    for (const words of [zh, en]) {
      const texts = [
        ...Object.values(words.usage),
        ...Object.values(words.lines),
        ...Object.values(words.commands).flatMap((command) => [
          command.brief,
          command.next,
          ...command.about,
        ]),
        ...Object.values(words.options).map((option) => option.about),
      ];
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('are Chinese where they should be', () => {
    const texts = [
      ...Object.values(zh.usage),
      ...Object.values(zh.commands).flatMap((command) => command.about),
    ];
    expect(texts.filter((text) => !/[\u4E00-\u9FFF]/.test(text))).toEqual([]);
  });
});
