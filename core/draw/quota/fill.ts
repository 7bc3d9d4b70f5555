/** Seats students in the order they stand: the first counts[0] get module 0, and so on. Gives those who are left. */
export function fillSeats(
  students: readonly number[],
  counts: readonly number[],
  into: Int32Array,
): readonly number[] {
  let next = 0;
  counts.forEach((count, place) => {
    for (const end = next + count; next < end; next++) {
      const student = students[next];
      if (student !== undefined) into[student] = place;
    }
  });
  return students.slice(next);
}
