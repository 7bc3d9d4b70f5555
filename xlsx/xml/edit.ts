/** A stretch of a text and what stands there afterwards; nothing is replaced where both ends are the same. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Carries out the edits and leaves every other character where it is. What is inserted at one place keeps its order. */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.length === 0 ? text : joined(text, 0, text.length, edits);
}

/** Several edits as one for the stretch that they lie in: what it holds is put together once. */
export function asOne(text: string, from: number, to: number, edits: readonly Edit[]): Edit {
  return { from, to, text: joined(text, from, to, edits) };
}

function joined(text: string, from: number, to: number, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = from;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) throw new Error(`two edits meet at ${edit.from}`);
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at, to));
  return pieces.join('');
}
