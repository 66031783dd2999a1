/** An array as COM hands it to scripts. */
export function safeArray(items: readonly unknown[]): unknown[] {
  const array = [...items];
  Object.defineProperty(array, 'toArray', { value: () => array });
  Object.defineProperty(array, 'dimensions', { value: () => 1 });
  return array;
}
