/** The candidate that a mistyped word most likely means; null when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 0.5;
  for (const candidate of candidates) {
    const isBeginning = typed.length > 1 && candidate.startsWith(typed);
    const far = isBeginning ? 0 : distance(typed, candidate);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  return best;
}

/** How many letters must be added, left out, changed, or swapped with their neighbour. */
export function distance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let twoAbove: number[] = [];
  let above = b.map((_, i) => i).concat(b.length);
  a.forEach((letter, i) => {
    const row = [i + 1];
    b.forEach((other, j) => {
      const same = letter === other ? 0 : 1;
      let least = Math.min((above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (above[j] ?? 0) + same);
      if (i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other)
        least = Math.min(least, (twoAbove[j - 1] ?? 0) + 1);
      row.push(least);
    });
    twoAbove = above;
    above = row;
  });
  return above[b.length] ?? 0;
}
