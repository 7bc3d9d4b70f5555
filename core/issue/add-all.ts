/** Adds many items to a list; spreading a hundred thousand of them into push() overflows the stack. */
export function addAll<Item>(list: Item[], more: Iterable<Item>): void {
  for (const each of more) list.push(each);
}
