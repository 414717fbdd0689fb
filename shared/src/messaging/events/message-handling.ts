import { setTimeout as delay } from 'node:timers/promises';
import { runInContext } from '../../context/request-context.js';
import { OutageError } from '../../errors/app-error.js';
import { reach } from '../../failpoints/failpoints.js';
import { nowMs } from '../../time/clock.js';
import type { ConsumerSpec } from '../broker.js';
import type { ConsumerContext } from './consumer-context.js';
import { StaleDeliveryError } from './consumer-session.js';
import { isKnown, type Delivery, type KnownDelivery } from './delivery.js';
import type { Envelope } from '../envelope.js';
import { OutageHold } from './outage-hold.js';
import type { ParkingLot } from '../parking/parking-lot.js';
import { openSteps } from '../watching/processing-steps.js';
import { judgeFailure } from './retry-ladder.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

const DEFAULT_HANDLER_TIMEOUT_MS = 60_000;
/** Between two tries to put a failed message aside while the broker does not take it. */
const PUT_ASIDE_RETRY_MS = 250;
/** On top of the whole ladder: how long the others of its subject wait for a message at most. */
const OVERDUE_MS = 30 * 60_000;

/** From the delivery to the acknowledgement, whatever happens between. */
export class MessageHandling<E extends Envelope> {
  readonly #context: ConsumerContext;
  readonly #spec: ConsumerSpec<E>;
  readonly #queue: string;
  readonly #lot: ParkingLot;
  readonly #hold: OutageHold;

  constructor(context: ConsumerContext, spec: ConsumerSpec<E>, queue: string, lot: ParkingLot) {
    this.#context = context;
    this.#spec = spec;
    this.#queue = queue;
    this.#lot = lot;
    this.#hold = new OutageHold(queue, context.internals.logger);
  }

  /** What is held because a store is away is not waited for any more. */
  giveUp(): void {
    this.#hold.giveUp();
  }

  /**
   * Settles each delivery of the group: acknowledged, parked, on the ladder, or dead. What belongs to
   * a session that is over is left alone: it comes again on the next one. Never rejects.
   */
  async handle(group: readonly Delivery[]): Promise<void> {
    const known: KnownDelivery[] = [];
    for (const delivery of group) {
      if (!delivery.session.accepting || (await this.#lot.detain(delivery))) continue;
      if (isKnown(delivery)) known.push(delivery);
      else await this.#putAside(delivery, this.#whyDead(delivery));
    }
    const accepted = known.filter(({ session }) => session.accepting);
    if (accepted.length > 0) await this.#attempt(accepted);
  }

  #whyDead(delivery: Delivery): unknown {
    const { content } = delivery;
    return this.#lot.verdictOn(delivery) ?? ('reason' in content ? content.reason : undefined);
  }

  async #attempt(group: readonly KnownDelivery[]): Promise<void> {
    const { internals } = this.#context;
    try {
      await reach('consumer.before-effect');
      await this.#hold.whileAway(
        () => this.#callHandler(group),
        () => group.some(({ session }) => session.accepting),
      );
      await reach('consumer.before-acknowledge');
      for (const delivery of group) {
        this.#finish(delivery);
        internals.metrics.countMessage('consumed', delivery.content.envelope.type);
      }
    } catch (error) {
      // Given up while it was held: the message is not acknowledged, and comes again.
      if (error instanceof OutageError) return;
      const [only] = group;
      if (only !== undefined && group.length === 1) await this.#putAside(only, error);
      else await this.#attemptEach(group);
    }
  }

  /** One bad message fails its whole batch: alone, the others pass, but those behind it wait. */
  async #attemptEach(group: readonly KnownDelivery[]): Promise<void> {
    for (const delivery of group)
      if (delivery.session.accepting && !(await this.#lot.detain(delivery)))
        await this.#attempt([delivery]);
  }

  async #callHandler(group: readonly KnownDelivery[]): Promise<void> {
    const [first] = group;
    if (first === undefined) return;
    await first.session.ensureCurrent().catch((cause: unknown) => {
      throw Object.assign(new StaleDeliveryError(), { cause });
    });
    const steps = openSteps(group.map(({ content }) => content.envelope));
    const { correlationid, traceparent } = steps.envelopes[0] ?? first.content.envelope;
    const context = {
      correlationId: correlationid,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    let over = false;
    const assertCurrent = (): void => {
      if (over || !group.every(({ session }) => session.current)) throw new StaleDeliveryError();
    };
    const work = runInContext(context, async () => {
      // Validated by readDelivery; E is what the contract of these types says.
      const envelopes = steps.envelopes as E[];
      const metas = group.map(({ meta }) => ({ ...meta, assertCurrent }));
      if ('handle' in this.#spec)
        await this.#spec.handle(envelopes[0] as E, { ...first.meta, assertCurrent });
      else await this.#spec.handleBatch(envelopes, metas);
    });
    const limit = this.#spec.handlerTimeoutMs ?? DEFAULT_HANDLER_TIMEOUT_MS;
    const done = withTimeout(work, limit, `handling a message of ${this.#queue}`);
    await steps.endWith(done).finally(() => (over = true));
  }

  #acknowledge(delivery: Delivery): void {
    if (!isOpen(delivery)) return;
    delivery.session.acknowledge(delivery.message);
    this.#lot.settled(delivery);
  }

  /** A copy of it is stored elsewhere: were it to come again, there would be two. */
  #acknowledgeAtOnce(delivery: Delivery): void {
    if (!isOpen(delivery)) return;
    delivery.session.acknowledgeAtOnce(delivery.message);
    this.#lot.settled(delivery);
  }

  /** Its time has come to be acknowledged; if others wait for it, not before they are released. */
  #finish(delivery: Delivery, acknowledge = () => this.#acknowledge(delivery)): void {
    if (this.#lot.isAwaited(delivery))
      void this.#lot.release(delivery).then((released) => {
        // Else it comes again, to be released then.
        if (released) acknowledge();
      });
    else acknowledge();
  }

  /** Stores the copy before it acknowledges: a crash in between doubles, never loses. */
  async #putAside(delivery: Delivery, error: unknown): Promise<void> {
    const { internals, publisher, service, ladderMs } = this.#context;
    const ladder = { names: internals.names, service, queue: this.#queue, ladderMs };
    const { outcome, type, outgoing } = judgeFailure(delivery, error, ladder);
    const { session } = delivery;
    while (session.open) {
      try {
        if (outcome === 'retried' && this.#spec.ordered !== false)
          await this.#lot.hold(delivery, this.#overdueAt);
        await publisher.send(outgoing);
        await reach('consumer.after-put-aside');
        const acknowledge = () => this.#acknowledgeAtOnce(delivery);
        if (outcome === 'dead') this.#finish(delivery, acknowledge);
        else acknowledge();
        internals.metrics.countMessage(outcome, type);
        this.#report(outcome, delivery, error);
        return;
      } catch (cause) {
        internals.logger.warn('A failed message could not be put aside', { type, error: cause });
        await delay(PUT_ASIDE_RETRY_MS);
      }
    }
  }

  get #overdueAt(): number {
    return nowMs() + OVERDUE_MS + this.#context.ladderMs.reduce((sum, ms) => sum + ms, 0);
  }

  #report(outcome: 'retried' | 'dead', delivery: Delivery, error: unknown): void {
    const { logger } = this.#context.internals;
    const facts = { queue: this.#queue, attempt: delivery.meta.attempt, error };
    const messageId: unknown = delivery.message.properties.messageId;
    if (outcome === 'dead') logger.error('Message dead-lettered', { ...facts, messageId });
    else logger.warn('Message will be tried again', { ...facts, messageId });
  }
}

/** Asked anew after an await, where the compiler would still believe the first answer. */
function isOpen({ session }: Delivery): boolean {
  return session.open;
}
