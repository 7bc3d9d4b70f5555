import { describe, expect, it } from 'vitest';
import { commandWords } from '../../../batch/arguments/commands.ts';
import { parse } from '../../../batch/arguments/parse.ts';

const alsoNamed = { 检查: 'check', 抽签: 'draw' } as const;
const read = (line: readonly string[]) => parse(line, 'zh', alsoNamed);

/** What is wrong with a line: code, what was meant, parameters. */
function wrong(line: readonly string[]) {
  const parsed = read(line);
  if (parsed.kind !== 'wrong') throw new Error(`${line.join(' ')} is ${parsed.kind}`);
  return parsed.problems.map(({ code, nearest, params }) => ({ code, nearest, ...params }));
}

function call(line: readonly string[]) {
  const parsed = read(line);
  if (parsed.kind !== 'call') throw new Error(`${line.join(' ')} is ${parsed.kind}`);
  return parsed.call;
}

describe('a command line', () => {
  it('has a command, its arguments and its options in any order', () => {
    const { command, standard, book, value, has } = call([
      'new',
      '--examiners',
      '3',
      'blank',
      '-o',
      'b.xlsx',
      'a.xlsx',
    ]);
    expect([command, standard, book]).toEqual(['new', 'blank', 'a.xlsx']);
    expect([value('examiners'), value('output'), has('force')]).toEqual(['3', 'b.xlsx', false]);
  });

  it('keeps every value of an option that may be given again', () => {
    const { list } = call([
      'draw',
      'a.xlsx',
      '--entropy',
      '骰子=1',
      '--entropy=彩票=2',
      '--unit',
      '一班',
      '--unit',
      '二班',
    ]);
    expect(list('entropy')).toEqual(['骰子=1', '彩票=2']);
    expect(list('unit')).toEqual(['一班', '二班']);
  });

  it('takes a value that begins with a dash behind an equals sign', () => {
    expect(call(['score', 'a.xlsx', '--reason=-1 written for 1']).value('reason')).toBe('-1 written for 1');
  });

  it('takes a file whose name begins with a dash behind --', () => {
    expect(call(['check', '--', '-a.xlsx']).book).toBe('-a.xlsx');
  });

  it.each([
    [['chek', 'a.xlsx'], { code: 'usage-command-unknown', nearest: 'check' }],
    [['ver', 'a.xlsx'], { code: 'usage-command-unknown', nearest: 'verify' }],
    [['检查', 'a.xlsx'], { code: 'usage-command-unknown', nearest: 'check' }],
    [['nonsense'], { code: 'usage-command-unknown', nearest: undefined }],
    [['help', 'drow'], { code: 'usage-command-unknown', nearest: 'draw' }],
    [[], { code: 'usage-no-command' }],
    [['--json'], { code: 'usage-no-command' }],
    [['draw', 'a.xlsx', '--entorpy', 'x=1'], { code: 'usage-option-unknown', nearest: '--entropy' }],
    [['draw', 'a.xlsx', '--dry'], { code: 'usage-option-unknown', nearest: '--dry-run' }],
    [['check', 'a.xlsx', '-x'], { code: 'usage-option-unknown', option: '-x', nearest: undefined }],
    [
      ['check', 'a.xlsx', '--entropy', 'x=1'],
      { code: 'usage-option-elsewhere', commands: 'draw / supplement' },
    ],
    [['check', 'a.xlsx', '-o', 'b.xlsx'], { code: 'usage-option-elsewhere', option: '--output' }],
    [['score', 'a.xlsx', '--reason'], { code: 'usage-option-value', option: '--reason' }],
    [['score', 'a.xlsx', '--reason', '--json'], { code: 'usage-option-value', option: '--reason' }],
    [['score', 'a.xlsx', '--reason='], { code: 'usage-option-value', option: '--reason' }],
    [['check', 'a.xlsx', '--json=yes'], { code: 'usage-option-flag', option: '--json' }],
    [['score', 'a.xlsx', '--reason', 'a', '--reason', 'b'], { code: 'usage-option-twice' }],
    [['check', 'a.xlsx', '--lang', 'fr'], { code: 'usage-lang', value: 'fr' }],
    [['check'], { code: 'usage-argument-missing', argument: 'book' }],
    [['check', ''], { code: 'usage-argument-missing', argument: 'book' }],
    [['new', 'blank'], { code: 'usage-argument-missing', argument: 'book' }],
    [['check', '2024', '级.xlsx'], { code: 'usage-argument-extra', argument: '级.xlsx' }],
    [['standards', 'a.xlsx'], { code: 'usage-argument-extra', argument: 'a.xlsx' }],
  ])('that is wrong says how: %j', (line, problem) => {
    expect(wrong(line)[0]).toMatchObject(problem);
  });

  it.each([
    [['check', 'a.xlsx', '—all'], '—all', '--all'],
    [['check', 'a.xlsx', '－－all'], '－－all', '--all'],
    [['check', 'a.xlsx', '–all'], '–all', '--all'],
    [['check', 'a.xlsx', '-—all'], '-—all', '--all'],
    [['draw', 'a.xlsx', '——entropy=骰子=1'], '——entropy=骰子=1', '--entropy'],
    [['commit', 'a.xlsx', '－o', 'b.xlsx'], '－o', '--output'],
    [['—help'], '—help', '--help'],
    [['－－version'], '－－version', '--version'],
  ])('typed with the dash of a Chinese keyboard is told so, and nothing else: %j', (line, typed, option) => {
    expect(wrong(line)).toEqual([{ code: 'usage-dash', nearest: undefined, typed, option }]);
  });

  it('may hold such a dash in a value or a file name', () => {
    expect(call(['score', 'a.xlsx', '--reason', '—登分抄错']).value('reason')).toBe('—登分抄错');
    expect(call(['check', '–a.xlsx']).book).toBe('–a.xlsx');
    expect(call(['check', '--', '—all']).book).toBe('—all');
  });

  it('names its command in capitals as well', () => {
    expect(call(['Check', 'a.xlsx']).command).toBe('check');
    expect(read(['HELP', 'Draw'])).toMatchObject({ kind: 'help', command: 'draw' });
  });

  it('names everything that is wrong at once', () => {
    const codes = wrong(['new', '--entropy', 'x=1', '--add=1']).map((each) => each.code);
    expect(codes).toEqual([
      'usage-option-elsewhere',
      'usage-option-flag',
      'usage-argument-missing',
      'usage-argument-missing',
    ]);
  });

  it('with an unknown option does not take that option’s value for an argument', () => {
    expect(wrong(['check', 'a.xlsx', '--lnag', 'en'])).toMatchObject([{ nearest: '--lang' }]);
  });

  it.each([
    [['--help'], null],
    [['-h'], null],
    [['help'], null],
    [['help', 'draw'], 'draw'],
    [['draw', '--help'], 'draw'],
    [['draw', '--no-such-option', '-h'], 'draw'],
    [['no-such-command', '--help'], null],
  ])('that asks for help gets it, whatever else stands there: %j', (line, command) => {
    expect(read(line)).toMatchObject({ kind: 'help', command });
  });

  it.each([['--version'], ['-v'], ['-V']])('%s asks for the version', (option) => {
    expect(read([option]).kind).toBe('version');
  });

  it('says how the answer is wanted even when the rest is wrong', () => {
    expect(read(['nonsense', '--json', '--lang', 'en', '-q', '--all']).manner).toEqual({
      language: 'en',
      json: true,
      quiet: true,
      all: true,
    });
    expect(read(['check', '--lang', 'fr']).manner.language).toBe('zh');
  });

  it('knows the commands of the issue, in the order of the work', () => {
    expect(commandWords).toEqual(
      'standards new import check commit draw void supplement score verify proof'.split(' '),
    );
  });

  it.each(['toString', 'constructor', '__proto__'])(
    'is not fooled by a command or option called %s',
    (word) => {
      expect(wrong([word, 'a.xlsx'])[0]).toMatchObject({ code: 'usage-command-unknown' });
      expect(wrong(['check', 'a.xlsx', `--${word}`])[0]).toMatchObject({ code: 'usage-option-unknown' });
    },
  );
});
