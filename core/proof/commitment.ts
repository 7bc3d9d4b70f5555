import { compareCodes } from '../standard/code-order.ts';
import { digest } from './digest.ts';
import type { DrawKind } from './roster.ts';
import { line } from './rules-text.ts';

/** A text and its SHA-256. */
export interface Sealed {
  readonly text: string;
  readonly digest: string;
}

export function seal(text: string): Sealed {
  return { text, digest: digest(text) };
}

/** One line of a commitment: a unit's roster text that was drawn, or waits for its draw. */
export interface CommittedUnit {
  readonly unit: string;
  readonly kind: DrawKind;
  readonly students: number;
  readonly digest: string;
}

const title = 'SkillDraw commitment 1';

export interface Commitment {
  /** The digest of the rules text in force. */
  readonly rules: string;
  readonly units: readonly CommittedUnit[];
}

/** The overall commitment: the digest of the units' digests (docs/draw-spec.md, section 2). */
export function commitmentText({ rules, units }: Commitment): string {
  const sorted = [...units].sort(
    (a, b) =>
      compareCodes(a.unit, b.unit) || compareCodes(a.kind, b.kind) || compareCodes(a.digest, b.digest),
  );
  const lines = sorted.map((each) => line('unit', each.unit, each.kind, each.students, each.digest));
  return [title, line('rules', rules), ...lines].join('\n');
}

/** Reads a commitment text back; null when it is not one. */
export function parseCommitment(text: string): Commitment | null {
  const [first, second = '', ...lines] = text.split('\n');
  const [key, rules] = second.split('\t');
  if (first !== title || key !== 'rules' || rules === undefined) return null;
  const units: CommittedUnit[] = [];
  for (const each of lines) {
    const [word, unit = '', kind, students = '', unitDigest = ''] = each.split('\t');
    if (word !== 'unit' || (kind !== 'draw' && kind !== 'supplement')) return null;
    units.push({ unit, kind, students: Number(students), digest: unitDigest });
  }
  return { rules, units };
}
