/** What is stopped first has the higher number: the gateway before the services, they before the servers. */
export const layers = {
  /** What servers themselves need until they are gone (Erlang's port mapper). */
  support: 0,
  servers: 1,
  databases: 2,
  auth: 3,
  main: 4,
  notification: 5,
  worker: 5,
  edge: 6,
  gateway: 7,
} as const;

/**
 * Everything that was started and has to be stopped. Starting code adds to it at once, before it
 * waits for readiness, so that a start that fails or is interrupted half-way leaves nothing behind.
 */
export class Teardown {
  readonly #entries: { layer: number; stop: () => Promise<void> }[] = [];
  #running: Promise<void> | undefined;

  add(layer: number, stop: () => Promise<void>): void {
    this.#entries.push({ layer, stop });
    // Something that got started while the rest was already being stopped.
    if (this.#running !== undefined) void stop().catch(() => undefined);
  }

  /** Whether stopping has begun: what exits from now on does so because we asked. */
  get begun(): boolean {
    return this.#running !== undefined;
  }

  /** Stops all, the highest layer first, each layer at once; the second call waits for the first. */
  run(): Promise<void> {
    this.#running ??= this.#stopAll();
    return this.#running;
  }

  async #stopAll(): Promise<void> {
    const descending = [...new Set(this.#entries.map(({ layer }) => layer))].sort((a, b) => b - a);
    const failures: unknown[] = [];
    for (const layer of descending) {
      const entries = this.#entries.filter((entry) => entry.layer === layer);
      const results = await Promise.allSettled(entries.map(({ stop }) => stop()));
      failures.push(
        ...results.flatMap((r) => (r.status === 'rejected' ? [r.reason as unknown] : [])),
      );
    }
    if (failures.length > 0) throw new AggregateError(failures, 'not everything could be stopped');
  }
}
