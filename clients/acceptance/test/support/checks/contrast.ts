/**
 * Controls whose edge, and selected ones whose mark, cannot be told from what is around them
 * (WCAG 1.4.11), which axe does not check. Runs inside the page.
 */
export function faintControls(least: number): string[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  type Rgba = readonly [number, number, number, number];
  const colour = (text: string): Rgba => {
    if (pen === null) throw new Error('This browser draws nothing');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = text;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const behind = (element: Element | null): Rgba => {
    if (element === null) return colour(getComputedStyle(document.body).backgroundColor);
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ([r, g, b]: Rgba): number => {
    const linear = [r, g, b].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const ratio = (one: Rgba, other: Rgba): number => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  /** What sets it apart: its ground, its edge, or a line drawn as a shadow. */
  const marks = (element: Element): string[] => {
    const style = getComputedStyle(element);
    const shadow = /^(?:rgb|color|#)[^)]*\)?/.exec(style.boxShadow)?.[0];
    const hasEdge = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
    return [
      style.backgroundColor,
      ...(hasEdge ? [style.borderTopColor] : []),
      ...(shadow === undefined ? [] : [shadow]),
    ];
  };
  const selected = '.segments [aria-pressed=true], [aria-current=page], .choice:has(:checked)';
  const edged = '.input, .select, .choice';
  return Array.from(document.querySelectorAll(`${edged}, ${selected}`))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const around = behind(element.parentElement);
      const ratios = marks(element).map((mark) => ratio(over(colour(mark), around), around));
      return { element, best: Math.max(...ratios) };
    })
    .filter(({ best }) => best < least)
    .map(({ element, best }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return `${element.className || element.localName} "${name.slice(0, 30)}" ${best.toFixed(2)}:1`;
    });
}
