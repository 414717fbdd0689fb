/** In which part of the page, and whether to move the focus to each. */
interface Where {
  within: string;
  withFocus: boolean;
}

/**
 * Controls that something which stays while the rest is scrolled lies over: where the page stands, those
 * that are partly covered, for what is covered as a whole has not been scrolled to yet; with the focus
 * on one after the other, whatever is covered of them. Runs inside the page.
 */
export function coveredControls({ within, withFocus }: Where): string[] {
  const scope = document.querySelector(within) ?? document.body;
  const pressed = 'a[href], button, select, input:not([type=hidden]), textarea, summary';
  const isUnder = (control: Element, [x, y]: readonly [number, number]): boolean => {
    for (let hit = document.elementFromPoint(x, y); hit !== null; hit = hit.parentElement) {
      if (hit.contains(control)) return false;
      const { position } = getComputedStyle(hit);
      if (position === 'sticky' || position === 'fixed') return true;
    }
    return false;
  };
  const coveredOf = (control: HTMLElement): { covered: number; seen: number } => {
    if (withFocus) control.focus();
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const points = [top + 2, (top + bottom) / 2, bottom - 2].flatMap((y) =>
      [left + 4, (left + right) / 2, right - 4].map((x) => [x, y] as const),
    );
    const onScreen = points.filter(([x, y]) => x > 0 && x < innerWidth && y > 0 && y < innerHeight);
    const covered = onScreen.filter((point) => isUnder(control, point)).length;
    return { covered, seen: onScreen.length - covered };
  };
  return Array.from(scope.querySelectorAll<HTMLElement>(pressed))
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => {
      const { covered, seen } = coveredOf(control);
      return covered > 0 && (withFocus || seen > 0);
    })
    .map((control) => {
      const name = control.getAttribute('aria-label') ?? control.closest('label')?.innerText;
      return `${control.localName} "${(name ?? control.innerText).trim().slice(0, 40)}"`;
    });
}
