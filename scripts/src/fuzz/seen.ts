/** Values that answers have held, by the name of their field: what a client could send back. */
export class Seen {
  readonly #byName = new Map<string, string[]>();
  readonly #spared = new Set<string>();

  /** The newest come first; the oldest are forgotten. */
  add(name: string, value: string): void {
    if (this.#spared.has(value)) return;
    const before = (this.#byName.get(name) ?? []).filter((one) => one !== value);
    this.#byName.set(name, [value, ...before].slice(0, mostOfAName));
  }

  of(name: string): readonly string[] {
    return this.#byName.get(name) ?? [];
  }

  /** Never learns this value: what is done to it would stop the whole run. */
  spare(value: string): void {
    this.#spared.add(value);
  }

  /** Of every name, those that are ids and may stand for anything. */
  ids(): string[] {
    const all = [...this.#byName.values()].flat();
    return all.filter((value) => UUID.test(value) && !this.#spared.has(value));
  }

  /**
   * Learns from a body: every text by its name. The `id` of an item is also known by the name of the
   * parameter that it fills, and the cursor of the next page as one.
   */
  learn(body: unknown, itemName?: string): void {
    if (Array.isArray(body)) for (const item of body) this.learn(item, itemName);
    else if (typeof body === 'object' && body !== null)
      for (const [name, value] of Object.entries(body)) {
        const texts: unknown[] = Array.isArray(value) ? value : [value];
        for (const text of texts)
          if (typeof text === 'string') this.#learnText(name, text, itemName);
        if (typeof value === 'object') this.learn(value, name === 'items' ? itemName : undefined);
      }
  }

  #learnText(name: string, value: string, itemName: string | undefined): void {
    this.add(name, value);
    if (name === 'id' && itemName !== undefined) this.add(itemName, value);
    if (name === 'nextCursor') this.add('cursor', value);
  }
}

export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const mostOfAName = 60;
