/** A stretch of a text and what stands there afterwards; nothing is replaced where both ends are the same. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Carries out the edits and leaves every other character where it is. Insertions at one place keep their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const ordered = [...edits].sort((a, b) => a.from - b.from);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.from < at) throw new Error(`two edits meet at ${edit.from}`);
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
