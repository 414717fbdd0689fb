const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;
/** A subject that has not failed again for so long after its pause is over its trouble. */
const FORGET_MS = 60_000;

interface Hold {
  until: number;
  pauseMs: number;
  attempts: number;
}

/**
 * Whose events a relay leaves alone for a while, because publishing one of them failed. The others
 * of its partition go on meanwhile; what is left alone keeps its place and its order.
 */
export class SubjectHolds {
  readonly #partitions = new Map<number, Map<string, Hold>>();

  /** The subjects of a partition to leave alone now. */
  of(partition: number): string[] {
    const subjects = this.#partitions.get(partition);
    if (subjects === undefined) return [];
    const now = performance.now();
    for (const [subject, { until }] of subjects)
      if (until + FORGET_MS < now) this.released(partition, subject);
    return [...subjects].filter(([, { until }]) => until > now).map(([subject]) => subject);
  }

  failed(partition: number, subject: string): void {
    const subjects = this.#partitions.get(partition) ?? new Map<string, Hold>();
    this.#partitions.set(partition, subjects);
    const { pauseMs: last = FIRST_PAUSE_MS / 2, attempts = 0 } = subjects.get(subject) ?? {};
    const pauseMs = Math.min(last * 2, LONGEST_PAUSE_MS);
    subjects.set(subject, {
      until: performance.now() + pauseMs,
      pauseMs,
      attempts: attempts + 1,
    });
  }

  released(partition: number, subject: string): void {
    const subjects = this.#partitions.get(partition);
    if (subjects?.delete(subject) && subjects.size === 0) this.#partitions.delete(partition);
  }

  /** How often the subject's first event failed. */
  attemptsOf(partition: number, subject: string): number {
    return this.#partitions.get(partition)?.get(subject)?.attempts ?? 0;
  }

  sizeOf(partition: number): number {
    return this.#partitions.get(partition)?.size ?? 0;
  }

  /** Ends all pauses: what they waited for may have come back. */
  end(): void {
    for (const subjects of this.#partitions.values())
      for (const hold of subjects.values()) hold.until = 0;
  }

  /** True while there is somebody whose last event failed. */
  get any(): boolean {
    return this.#partitions.size > 0;
  }
}
