/** Words of the navigation and of the head that are broken, cut, or taken away. Runs inside the page. */
export function brokenWords(): string[] {
  const parts = Array.from(document.querySelectorAll('.nav a span, .topbar .where'));
  return parts.flatMap((part) => {
    const text = part.textContent.trim();
    if (text === '' || !part.checkVisibility()) return [];
    const { width, height } = part.getBoundingClientRect();
    if (width < 2 || height < 2) return [`"${text}" cannot be seen`];
    if (part.scrollWidth > part.clientWidth + 1) return [`"${text}" is cut`];
    return brokenIn(part).map((word) => `"${word}" is broken`);
  });

  /** Words of which one half stands in another line than the other. */
  function brokenIn(part: Element): string[] {
    const node = part.firstChild;
    if (!(node instanceof Text)) return [];
    const words = Array.from(node.data.matchAll(/\S+/g));
    return words
      .filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        return lines.size > 1;
      })
      .map(({ 0: word }) => word);
  }
}
