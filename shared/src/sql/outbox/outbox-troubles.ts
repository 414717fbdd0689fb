import { PartitionCooldown } from './outbox-cooldown.js';
import { SubjectHolds } from './outbox-holds.js';
import type { PassOutcome } from './outbox-pass.js';
import type { OutboxRow } from './outbox-rows.js';

/**
 * So many subjects of a partition may be left alone at a time. More of them are no fault of their
 * own: the partition rests.
 */
const MOST_HELD = 1000;

/** What a relay leaves alone for a while: single subjects, or partitions with all that is in them. */
export class OutboxTroubles {
  readonly #cooldown = new PartitionCooldown();
  readonly #holds = new SubjectHolds();

  /** The partitions to leave alone now. */
  resting(): number[] {
    return this.#cooldown.resting();
  }

  /** The subjects of a partition to leave alone now. */
  heldIn(partition: number): string[] {
    return this.#holds.of(partition);
  }

  /** How often the first event of that row's subject has failed. */
  attemptsOf({ partitionNo, aggregateKey }: OutboxRow): number {
    return this.#holds.attemptsOf(partitionNo, aggregateKey);
  }

  /** With the broker away, the partitions rest; else only those subjects whose event failed. */
  note({ published, died, claimed, failures }: PassOutcome, isAway: boolean): void {
    for (const { partitionNo, aggregateKey } of [...published, ...died.map(({ row }) => row)])
      this.#holds.released(partitionNo, aggregateKey);
    if (!isAway)
      for (const { partitionNo, subject } of failures) this.#holds.failed(partitionNo, subject);
    const failed = new Set(failures.map(({ partitionNo }) => partitionNo));
    for (const partition of claimed) {
      const rests = isAway || this.#holds.sizeOf(partition) > MOST_HELD;
      if (failed.has(partition) && rests) this.#cooldown.failed(partition);
      else this.#cooldown.succeeded(partition);
    }
  }

  /** Ends all pauses: what they waited for has come back. */
  end(): void {
    this.#cooldown.end();
    this.#holds.end();
  }

  /** True while the last event of somebody failed. */
  get any(): boolean {
    return this.#cooldown.troubled || this.#holds.any;
  }
}
