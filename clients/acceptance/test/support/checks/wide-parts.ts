/** The innermost parts because of which the page scrolls sideways. Runs inside the page. */
export function wideParts(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isWide = (part: Element): boolean => {
    const { left, right } = part.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  };
  const wide = Array.from(document.querySelectorAll('body *')).filter(
    (part) => isWide(part) && !Array.from(part.children).some(isWide),
  );
  const named = wide.map(
    (part) => `${part.localName}.${part.className} "${part.textContent.trim().slice(0, 40)}"`,
  );
  return [`the page scrolls sideways: ${named.slice(0, 4).join(', ')}`];
}
