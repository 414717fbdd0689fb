const keys = new Map<string, 'up' | 'down' | 'read' | 'archive'>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['r', 'read'],
  ['a', 'archive'],
]);

/** An entry of a list, whatever in it has the focus. */
const entries = '[data-entry]';
const focusable = 'a[href], button:not([disabled])';

/** What a key means in the entry that has the focus; undefined for all others, and where a key is a letter. */
export function pressIn(event: KeyboardEvent) {
  const key = keys.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (key === undefined || isCommand || !(event.target instanceof HTMLElement)) return undefined;
  const entry = event.target.closest<HTMLElement>(entries)?.dataset['entry'];
  return entry === undefined ? undefined : { key, entry };
}

/** Gives the focus to what comes first in the next entry, or in the one before. */
export function moveAmong(list: HTMLElement, entry: string, key: 'up' | 'down'): void {
  const all = entriesIn(list);
  const here = all.findIndex(({ dataset }) => dataset['entry'] === entry);
  const next = all[here + (key === 'down' ? 1 : -1)];
  next?.querySelector<HTMLElement>(focusable)?.focus();
}

/** The entry of a list that had the focus when it was drawn anew, which leaves the focus nowhere. */
export class KeptFocus {
  #entry: string | undefined;

  constructor(readonly list: HTMLElement) {}

  note({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    this.#entry = target.closest<HTMLElement>(entries)?.dataset['entry'];
  }

  /** Somebody has gone on to something else by themselves. */
  leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) this.#entry = undefined;
  }

  restore(): void {
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement.matches('body, dialog');
    if (this.#entry === undefined || !isNowhere) return;
    const entry = entriesIn(this.list).find(({ dataset }) => dataset['entry'] === this.#entry);
    entry?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
  }
}

function entriesIn(list: HTMLElement): HTMLElement[] {
  return Array.from(list.querySelectorAll<HTMLElement>(entries));
}
