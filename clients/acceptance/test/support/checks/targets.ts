/** A finger's, and the least that a mouse's has to be (WCAG 2.2, 2.5.5 and 2.5.8). */
const least = { touch: 44, mouse: 24 } as const;

/** What in this page is too small to hit. Runs inside the page. */
export function smallTargets(wanted: number): string[] {
  const pressed = 'a[href], button, select, input:not([type=hidden]), textarea, summary';
  const ofLabel = (control: Element): Element =>
    control.matches('[type=checkbox], [type=radio], [type=file]')
      ? (control.closest('label') ?? control)
      : control;
  const isShown = (element: Element): boolean => {
    const { width, height, bottom } = element.getBoundingClientRect();
    // What waits above the screen for the keyboard is no target of a finger.
    return (
      element.checkVisibility({ visibilityProperty: true }) && width * height > 1 && bottom > 0
    );
  };
  // Links inside a sentence are as large as its words.
  const isInText = (element: Element): boolean =>
    element.localName === 'a' && getComputedStyle(element).display === 'inline';
  const scope = Array.from(document.querySelectorAll('dialog[open]')).at(-1) ?? document;
  const targets = new Set(Array.from(scope.querySelectorAll(pressed), ofLabel));
  return Array.from(targets)
    .filter((element) => isShown(element) && !isInText(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < wanted - 0.5)
    .map(({ element, box }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return `${element.localName} "${name.slice(0, 40)}" ${box.width.toFixed()}×${box.height.toFixed()}`;
    });
}

/** How large targets have to be where fingers press them, or only mice. */
export const leastTarget = (isTouched: boolean): number => (isTouched ? least.touch : least.mouse);
