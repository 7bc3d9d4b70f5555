/** What an option takes: nothing, one value, or a value each time it is given. */
export type OptionKind = 'flag' | 'value' | 'list';

export const optionKinds = {
  // everywhere
  json: 'flag',
  lang: 'value',
  quiet: 'flag',
  all: 'flag',
  help: 'flag',
  // wherever something is written
  output: 'value',
  'no-backup': 'flag',
  user: 'value',
  // single commands
  examiners: 'value',
  sources: 'value',
  add: 'flag',
  force: 'flag',
  roster: 'value',
  bank: 'value',
  marks: 'value',
  preview: 'flag',
  overwrite: 'flag',
  entropy: 'list',
  'host-random': 'flag',
  unit: 'list',
  'dry-run': 'flag',
  reason: 'value',
  published: 'value',
} as const satisfies Record<string, OptionKind>;

export type OptionName = keyof typeof optionKinds;

export const shortOptions: Readonly<Record<string, OptionName>> = { o: 'output', q: 'quiet', h: 'help' };

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionKinds, name);
}

/** An option as it is typed, with its short form: -o, --output. */
export function spelled(name: OptionName): string {
  const short = Object.entries(shortOptions).find(([, each]) => each === name)?.[0];
  return short === undefined ? `--${name}` : `-${short}, --${name}`;
}
