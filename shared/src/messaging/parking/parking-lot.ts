import { setTimeout as delay } from 'node:timers/promises';
import { nowMs } from '../../time/clock.js';
import type { BrokerInternals } from '../broker.js';
import { UnknownMessageError } from '../contracts/contract-errors.js';
import { idOf, subjectOf, type Delivery, type OrderedSession } from '../events/delivery.js';
import type { Schedule } from '../events/schedule.js';
import { Gate } from './gate.js';
import { entryOf, markOf, parkedCopy } from './parked-messages.js';
import { lookThrough, type Look } from './lot-visit.js';
import { WaitingLine, type Entry } from './waiting-line.js';

export interface ParkingLotOptions {
  internals: BrokerInternals;
  /** Where it all stands. */
  queue: string;
  /** How long something unknown may wait, in milliseconds. */
  patienceMs: number;
  read: (message: Delivery['message'], session: OrderedSession) => Delivery;
  /** Handles what need not wait any longer, as what comes from the queue itself is handled. */
  schedule: () => Schedule<Delivery>;
}

/** How much may stand in a lot, all of which is in hand while somebody looks through it. */
export const MOST_PARKED = 10_000;
/** What waits behind it comes on top. */
const MOST_BEHIND = 2 * MOST_PARKED;
const RETRY_MS = 250;
/** A look is followed by a rest this many times as long. */
const REST = 3;

/**
 * What cannot be handled yet, and what stands behind it: an event or a value that only a newer
 * release knows, and the later messages of a subject one of whose messages is on the ladder. It
 * stands in a queue of its own and counts no attempt; other subjects go on. Only the process that
 * the main queue is delivered to works with the lot, and looks through it before anything else: so
 * who waits outlives every process.
 */
export class ParkingLot {
  readonly #options: ParkingLotOptions;
  readonly #line = new WaitingLine();
  /** While somebody takes all of it in hand, nothing is put in. */
  readonly #gate = new Gate();
  /** Messages that nobody need wait for any longer, and their subjects. */
  readonly #released = new Map<string, string>();
  #session: OrderedSession | undefined;
  #loaded = false;
  #upcoming: Promise<void> | undefined;
  #turn: Promise<void> = Promise.resolve();
  #looking = false;
  #strays = false;

  constructor(options: ParkingLotOptions) {
    this.#options = options;
  }

  /** Learns who waits, once in a session. Nothing of the main queue may be begun before. */
  async load(session: OrderedSession): Promise<void> {
    this.#session = session;
    this.#loaded = false;
    this.#released.clear();
    this.#line.replaceBy([]);
    await this.look();
    this.#loaded = session.accepting;
  }

  /** Those that wait for a process that knows more than this one. */
  get unknown(): Entry[] {
    return this.#loaded ? this.#line.unknown : [];
  }

  /** To be called each second. @param ready how many lie ready in the lot, says the broker */
  watch(ready: number): void {
    if (!this.#loaded || this.#looking || this.#upcoming !== undefined) return;
    // Once may be a message on its way; twice is one that a process left here as it woke up.
    const strays = ready !== this.#line.size;
    if (this.#line.hasReady || (strays && this.#strays)) void this.look();
    this.#strays = strays;
  }

  /**
   * Whether the delivery has to wait; if so it stands in the lot now, or stays in it, and need not be
   * looked after any more.
   */
  async detain(delivery: Delivery): Promise<boolean> {
    if (delivery.parked !== undefined) return this.#mustStay(delivery, delivery.parked);
    while (this.#mustWait(delivery) && delivery.session.open) {
      if (this.#gate.opening !== undefined) await this.#gate.opening;
      else if (this.#line.size < MOST_BEHIND) return this.#gate.enter(() => this.#park(delivery));
      else await delay(RETRY_MS);
    }
    return !delivery.session.open;
  }

  /** Why something unknown waits no longer; undefined for everything else. */
  verdictOn({ content, parked }: Delivery): Error | undefined {
    if (content.kind !== 'unknown') return undefined;
    const { message } = content.reason;
    const seconds = this.#options.patienceMs / 1000;
    return new UnknownMessageError(
      parked === undefined
        ? `${message}, and ${MOST_PARKED} messages wait already for a process that does`
        : `${message}, nor did any other within ${seconds} s`,
    );
  }

  /** From now on the others of its subject wait for this message, which climbs the ladder. */
  async hold(delivery: Delivery, until: number): Promise<void> {
    const waitsFor = idOf(delivery.message);
    if (waitsFor === undefined || delivery.content.kind === 'broken') return;
    const { subject, type } = delivery.content.envelope;
    while (this.#gate.opening !== undefined) await this.#gate.opening;
    if (this.#line.markFor(subject, waitsFor) !== undefined) return;
    const mark: Entry = { subject, type, waitsFor, until };
    await this.#gate.enter(async () => {
      await this.#options.internals.send(markOf(mark, this.#options.queue));
      this.#line.add(mark);
    });
  }

  /** Whether others of its subject wait for this message. */
  isAwaited({ content, message }: Delivery): boolean {
    if (content.kind === 'broken') return false;
    return this.#line.markFor(content.envelope.subject, idOf(message)) !== undefined;
  }

  /**
   * The others need wait for this message no longer. Resolves when that is stored, so that it can be
   * acknowledged: if it were before, they would wait in vain after a crash.
   * @returns false when this process may not look into the lot any more: whoever has it next will
   */
  async release(delivery: Delivery): Promise<boolean> {
    const id = idOf(delivery.message);
    if (id !== undefined) this.#released.set(id, subjectOf(delivery));
    // What is in hand from the lot itself stands in the way of the next look.
    if (delivery.parked !== undefined) void this.look();
    else while (delivery.session.accepting && this.isAwaited(delivery)) await this.look();
    return delivery.parked !== undefined || !this.isAwaited(delivery);
  }

  /** It has left the lot, wherever it went. */
  settled({ parked }: Delivery): void {
    if (parked !== undefined) this.#line.remove(parked);
  }

  /** Resolves when nobody looks through it. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  /** Goes through the lot; resolves when all of it is in hand. Never rejects. */
  look(): Promise<void> {
    this.#upcoming ??= new Promise((resolve) => {
      this.#turn = this.#turn.then(() => this.#lookNow(resolve));
    });
    return this.#upcoming;
  }

  async #lookNow(taken: () => void): Promise<void> {
    const { internals, queue } = this.#options;
    this.#looking = true;
    const startedAt = performance.now();
    let tookMs = 0;
    try {
      const look = await this.#takeAll();
      this.#upcoming = undefined;
      taken();
      if (look === undefined) return;
      tookMs = performance.now() - startedAt;
      await this.#handle(look);
    } catch (error) {
      internals.logger.warn('Parked messages were not handled', { queue, error });
    } finally {
      this.#looking = false;
    }
    if (this.#session?.accepting !== true) return;
    await delay(REST * tookMs);
    if (this.#line.hasReady) void this.look();
  }

  /** Until it succeeds or nobody needs it. */
  async #takeAll(): Promise<Look | undefined> {
    const { internals, queue } = this.#options;
    for (;;) {
      const session = this.#session;
      if (session?.accepting !== true) return undefined;
      try {
        return await this.#gate.alone(() => this.#take(session));
      } catch (error) {
        internals.logger.warn('Parked messages could not be read', { queue, error });
      }
      await delay(RETRY_MS);
    }
  }

  async #take(session: OrderedSession): Promise<Look> {
    const look = await lookThrough({ ...this.#options, session, released: this.#released });
    this.#line.replaceBy(look.entries);
    for (const [id, subject] of this.#released)
      if (this.#line.markFor(subject, id) === undefined) this.#released.delete(id);
    return look;
  }

  async #handle(look: Look): Promise<void> {
    const schedule = this.#options.schedule();
    try {
      for (const delivery of look.deliveries) schedule.add(delivery);
      await schedule.idle();
    } finally {
      await look.end();
    }
  }

  /** Of what is in hand: those before it of its subject stay, or it is not known here itself. */
  #mustStay(delivery: Delivery, entry: Entry): boolean {
    const { subject } = entry;
    if (!delivery.session.accepting || this.#line.holds(subject, idOf(delivery.message)))
      return true;
    if (this.#line.unknownBefore(entry)) return true;
    return entry.unknown !== undefined && entry.until > nowMs();
  }

  #mustWait(delivery: Delivery): boolean {
    const { content } = delivery;
    if (content.kind === 'broken') return false;
    // Were there no bound, nobody could look through it.
    if (content.kind === 'unknown' && this.#line.size >= MOST_PARKED) return false;
    if (content.kind === 'unknown') return true;
    return this.#line.blocks(content.envelope.subject, idOf(delivery.message));
  }

  /** Stores the copy before it acknowledges: a crash in between doubles, never loses. */
  async #park(delivery: Delivery): Promise<true> {
    const { internals, queue, patienceMs } = this.#options;
    const { message, session } = delivery;
    while (session.open) {
      try {
        const at = nowMs();
        await internals.send(parkedCopy(delivery, queue, at));
        this.#line.add({ ...entryOf(delivery, patienceMs), until: at + patienceMs });
        if (isOpen(session)) session.acknowledgeAtOnce(message);
        return true;
      } catch (error) {
        internals.logger.warn('A message could not be parked', { queue, error });
        await delay(RETRY_MS);
      }
    }
    return true;
  }
}

/** Asked anew after an await, where the compiler would still believe the first answer. */
function isOpen(session: OrderedSession): boolean {
  return session.open;
}
