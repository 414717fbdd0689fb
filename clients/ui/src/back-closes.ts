import { Injectable } from '@angular/core';

/**
 * Lets the browser's Back close what lies over a page, and not leave the page below it. Each that opens
 * adds an entry to the history. A link in it says `replaceUrl`, so that the page it leads to takes the
 * place of that entry.
 */
@Injectable({ providedIn: 'root' })
export class BackCloses {
  readonly #open: { place: number; close: () => void }[] = [];
  #last = 0;

  constructor() {
    window.addEventListener('popstate', () => this.#leaveAbove(placeInHistory()));
  }

  /** @returns what to call when it was closed in another way; it does nothing after Back did */
  begin(close: () => void): () => void {
    const place = (this.#last = Math.max(this.#last, placeInHistory()) + 1);
    history.pushState(Object.assign({}, history.state, { lyingOver: place }), '');
    const one = { place, close };
    this.#open.push(one);
    return () => {
      const index = this.#open.indexOf(one);
      if (index < 0) return;
      this.#open.splice(index, 1);
      // Unless somebody has gone on to another page from there.
      if (placeInHistory() === place) history.back();
    };
  }

  #leaveAbove(place: number): void {
    const above = this.#open.filter((one) => one.place > place);
    this.#open.splice(0, Infinity, ...this.#open.filter((one) => one.place <= place));
    for (const { close } of above.reverse()) close();
  }
}

function placeInHistory(): number {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('lyingOver' in state)) return 0;
  return Number(state.lyingOver) || 0;
}
