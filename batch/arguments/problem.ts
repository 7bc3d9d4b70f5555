/** Everything that can be wrong with how the program was called. */
export const usageCodes = [
  'usage-no-command',
  'usage-command-unknown',
  'usage-option-unknown',
  'usage-option-elsewhere',
  'usage-option-value',
  'usage-option-flag',
  'usage-option-twice',
  'usage-argument-missing',
  'usage-argument-extra',
  'usage-dash',
  'usage-lang',
  'usage-standard',
  'usage-standard-many',
  'usage-examiners',
  'usage-add-and-force',
  'usage-there',
  'usage-book-name',
  'usage-import-which',
  'usage-entropy-needed',
  'usage-entropy-both',
  'usage-entropy-odd',
  'usage-unit-needed',
  'usage-unit-twice',
  'usage-reason-needed',
  'usage-published',
  'usage-proof-name',
] as const;

export type UsageCode = (typeof usageCodes)[number];

export interface UsageProblem {
  readonly code: UsageCode;
  readonly params: Readonly<Record<string, string>>;
  /** What was probably meant. */
  readonly nearest?: string;
}

export function problem(
  code: UsageCode,
  params: Readonly<Record<string, string>> = {},
  nearest: string | null = null,
): UsageProblem {
  return { code, params, ...(nearest === null ? {} : { nearest }) };
}
