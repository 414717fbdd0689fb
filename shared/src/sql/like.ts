/** Text for a LIKE pattern: who types % or _ looks for that very sign. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
