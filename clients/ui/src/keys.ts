/** Whether keys are letters where this event comes from, and no commands. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || document.querySelector('dialog[open]') !== null)
    return true;
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}
