/**
 * The nodes of a broker, tried one after the other. Processes begin at different ones, so that the
 * connections spread over a cluster.
 */
export class Addresses {
  readonly #urls: readonly string[];
  #index: number;

  /** @param list one URL, or several separated by commas */
  constructor(list: string) {
    this.#urls = list.split(',').map((url) => url.trim());
    this.#index = Math.floor(Math.random() * this.#urls.length);
  }

  get count(): number {
    return this.#urls.length;
  }

  get current(): string {
    return this.#urls[this.#index] ?? '';
  }

  /** The node that was current has failed. */
  advance(): void {
    this.#index = (this.#index + 1) % this.#urls.length;
  }
}
