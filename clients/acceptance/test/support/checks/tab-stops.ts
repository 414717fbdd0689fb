/** Radios without a group, which would take a press of Tab each, and orders of their own. In the page. */
export function wrongTabStops(): string[] {
  const radios = Array.from(document.querySelectorAll<HTMLInputElement>('input[type=radio]'));
  const ordered = Array.from(document.querySelectorAll<HTMLElement>('[tabindex]'));
  return [
    ...radios
      .filter(({ name }) => name === '')
      .map(({ value }) => `the radio "${value}" is in no group`),
    ...ordered
      .filter(({ tabIndex }) => tabIndex > 0)
      .map(({ localName, tabIndex }) => `${localName} has the tabindex ${tabIndex}`),
  ];
}
