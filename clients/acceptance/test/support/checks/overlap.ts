/** Texts that lie over each other, or leave the screen. Runs inside the page. */
export function overlappingTexts(): string[] {
  const scope = Array.from(document.querySelectorAll('dialog[open]')).at(-1) ?? document.body;
  /** What stays while the rest is scrolled lies over it by design. */
  const layerOf = (element: Element | null): Element => {
    if (element === null || element === scope) return scope;
    const { position } = getComputedStyle(element);
    return position === 'fixed' || position === 'sticky' ? element : layerOf(element.parentElement);
  };
  const cut = (box: DOMRect, element: Element | null): DOMRect => {
    if (element === null || element === document.body) return box;
    const style = getComputedStyle(element);
    if (style.overflowX === 'visible' && style.clipPath === 'none')
      return cut(box, element.parentElement);
    const clip = element.getBoundingClientRect();
    const left = Math.max(box.left, clip.left);
    const top = Math.max(box.top, clip.top);
    const right = Math.min(box.right, clip.right);
    const bottom = Math.min(box.bottom, clip.bottom);
    const rest = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    return cut(rest, element.parentElement);
  };
  const unread = 'select, svg, script, style, .visually-hidden';
  const texts: { text: string; box: DOMRect; layer: Element; parent: Element }[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (parent === null || text === '' || parent.closest(unread)) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of Array.from(range.getClientRects())) {
      const box = cut(rect, parent);
      if (box.width > 2 && box.height > 2)
        texts.push({ text: text.slice(0, 30), box, layer: layerOf(parent), parent });
    }
  }
  const outside = texts
    .filter(({ box }) => box.right > innerWidth + 1 || box.left < -1)
    .map(({ text }) => `"${text}" leaves the screen`);
  /** What does not scroll with the page is gone where it stands above or below the screen. */
  const isCutOff = ({ box, layer }: (typeof texts)[number]): boolean => {
    const stays = layer !== scope && getComputedStyle(layer).position === 'fixed';
    const isPutAway = layer.getBoundingClientRect().bottom <= 0;
    return stays && !isPutAway && (box.top < -1 || box.bottom > innerHeight + 1);
  };
  const gone = texts.filter(isCutOff).map(({ text }) => `"${text}" is above or below the screen`);
  // Lines of one text touch: letters have less height than the boxes around them.
  const pairs = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => {
        if (one.parent === other.parent || one.layer !== other.layer) return false;
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return across > 2 && down > Math.min(one.box.height, other.box.height) * 0.35;
      })
      .map((other) => `"${one.text}" and "${other.text}" overlap`),
  );
  return [...new Set([...outside, ...gone, ...pairs])];
}
