import { digest } from './digest.ts';

/** What the public added after the commitment: dice, lottery numbers, words of witnesses. */
export interface EntropySource {
  readonly label: string;
  readonly value: string;
}

export interface Statement {
  readonly unit: string;
  readonly attempt: number;
  /** The digest of the unit's roster text. */
  readonly commitment: string;
  readonly entropy: readonly EntropySource[];
}

/** The plain text whose SHA-256 is the unit key (docs/draw-spec.md, section 3). */
export function statementText({ unit, attempt, commitment, entropy }: Statement): string {
  return lines('SkillDraw draw 1', unit, attempt, commitment, entropy);
}

/** A dry run has another first line, so that trying the real entropy foretells nothing. */
export function dryRunText({ unit, commitment, entropy }: Omit<Statement, 'attempt'>): string {
  return lines('SkillDraw dry run 1', unit, 0, commitment, entropy);
}

function lines(
  title: string,
  unit: string,
  attempt: number,
  commitment: string,
  entropy: readonly EntropySource[],
): string {
  return [
    title,
    `unit: ${unit}`,
    `attempt: ${attempt}`,
    `commitment: ${commitment}`,
    ...entropy.map(({ label, value }) => `entropy: ${label}=${value}`),
  ].join('\n');
}

export function unitKeyOf(statement: string): string {
  return digest(statement);
}
