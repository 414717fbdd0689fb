import type { SentPushes } from '@gatehouse/contracts/messages/edge';
import { newId } from '@gatehouse/shared/ids/ids';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { now } from '@gatehouse/shared/time/clock';

type Online = SentPushes['gatehouse.presence.stated.v1']['online'];

/** As many as the contract allows in one message. */
const PER_MESSAGE = 500;
/** Whoever comes or goes within this time goes with one message, in milliseconds. */
const GATHER_MS = 100;
/** Two statements may be lost, and the third a little late. */
const STATEMENTS_OF_VALIDITY = 2.5;

export interface PresenceAnnouncerOptions {
  pusher: Pusher;
  logger: AppLogger;
  /** Milliseconds from one statement of all to the next. */
  everyMs: number;
}

/**
 * Tells who has a socket at this edge: changes at once, and all of it again and again, so that
 * nothing that gets lost stays lost, and an edge that dies is noticed by its silence. What cannot
 * be sent is not kept: the next statement says it.
 */
export class PresenceAnnouncer implements LifecyclePart {
  readonly name = 'presence';
  readonly #options: PresenceAnnouncerOptions;
  /** Another process is another edge: what this one said ends with it. */
  readonly #edgeId = newId();
  readonly #online = new Map<string, { sockets: number; since: string }>();
  readonly #changed = new Set<string>();
  readonly #repeating: Required<LifecyclePart>;
  #changes: NodeJS.Timeout | undefined;
  #statement: NodeJS.Timeout | undefined;

  constructor(options: PresenceAnnouncerOptions) {
    this.#options = options;
    const { everyMs, logger } = options;
    const work = (): Promise<void> => {
      this.#state();
      return Promise.resolve();
    };
    this.#repeating = periodic({ name: 'presence', work, everyMs, firstMs: 0, logger });
  }

  /** A socket of the account is connected. */
  came(accountId: string): void {
    const known = this.#online.get(accountId);
    if (known !== undefined) {
      known.sockets += 1;
      return;
    }
    this.#online.set(accountId, { sockets: 1, since: now().toISOString() });
    this.#tellChange(accountId);
  }

  /** A socket that {@link came} is gone. */
  left(accountId: string): void {
    const known = this.#online.get(accountId);
    if (known === undefined) return;
    known.sockets -= 1;
    if (known.sockets > 0) return;
    this.#online.delete(accountId);
    this.#tellChange(accountId);
  }

  /** Somebody may have missed something. Those who ask at one moment get one answer. */
  stateSoon(): void {
    this.#statement ??= setTimeout(() => this.#state(), GATHER_MS);
  }

  start(): void {
    this.#repeating.start();
  }

  /** Takes back all that was said, and says nothing more. */
  async stop(): Promise<void> {
    await this.#repeating.stop();
    this.#online.clear();
    this.#state();
  }

  #tellChange(accountId: string): void {
    this.#changed.add(accountId);
    this.#changes ??= setTimeout(() => this.#tellChanges(), GATHER_MS);
  }

  #tellChanges(): void {
    this.#changes = undefined;
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const some of slicesOf(changed)) {
      const online = some.flatMap((accountId) => this.#entryOf(accountId));
      const offline = some.filter((accountId) => !this.#online.has(accountId));
      this.#push('gatehouse.presence.changed.v1', { ...this.#signed(), online, offline });
    }
  }

  /** All in one go: the parts of a statement follow each other. */
  #state(): void {
    clearTimeout(this.#statement);
    clearTimeout(this.#changes);
    this.#statement = undefined;
    this.#changes = undefined;
    this.#changed.clear();
    const slices = slicesOf([...this.#online.keys()]);
    const parts = slices.length;
    for (const [index, some] of slices.entries()) {
      const online = some.flatMap((accountId) => this.#entryOf(accountId));
      const statement = { ...this.#signed(), part: index + 1, parts, online };
      this.#push('gatehouse.presence.stated.v1', statement);
    }
  }

  #signed(): { edgeId: string; validSeconds: number } {
    const validSeconds = (this.#options.everyMs * STATEMENTS_OF_VALIDITY) / 1000;
    return { edgeId: this.#edgeId, validSeconds };
  }

  #entryOf(accountId: string): Online {
    const known = this.#online.get(accountId);
    return known === undefined ? [] : [{ accountId, since: known.since }];
  }

  #push<Type extends keyof SentPushes>(type: Type, data: SentPushes[Type]): void {
    const envelope = { type, source: 'gatehouse/edge', subject: this.#edgeId, data };
    this.#options.pusher.push('presence', createEnvelope(envelope));
  }
}

/** At least one, which may be empty: that nobody is there must be said too. */
function slicesOf(accountIds: string[]): string[][] {
  const count = Math.max(1, Math.ceil(accountIds.length / PER_MESSAGE));
  return Array.from({ length: count }, (_, index) =>
    accountIds.slice(index * PER_MESSAGE, (index + 1) * PER_MESSAGE),
  );
}
