/** The place after an arrow key in a list that runs round. -1 in an empty list. */
export function findNextIndex(key: 'ArrowDown' | 'ArrowUp', index: number, length: number): number {
  if (length === 0) return -1;
  return (index + (key === 'ArrowDown' ? 1 : -1) + length) % length;
}
