/** A reader that acts as a keyboard is faster than any hand. */
const FASTEST_HAND_MS = 60;
const SHORTEST = 6;

/**
 * What a reader types that acts as a keyboard, wherever the page has its focus; into a field it types by itself.
 *
 * @returns what ends it
 */
export function listenToReader(page: Document, read: (text: string) => void): () => void {
  let [text, lastAt] = ['', 0];
  const onKey = (event: KeyboardEvent): void => {
    const { target, key, timeStamp, ctrlKey, metaKey, altKey } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isField || ctrlKey || metaKey || altKey) return;
    if (timeStamp - lastAt > FASTEST_HAND_MS) text = '';
    lastAt = timeStamp;
    if (key === 'Enter' && text.length >= SHORTEST) {
      event.preventDefault();
      read(text);
      text = '';
    } else if (key.length === 1) text += key;
  };
  page.addEventListener('keydown', onKey, { capture: true });
  return () => page.removeEventListener('keydown', onKey, { capture: true });
}
