import { setTimeout as delay } from 'node:timers/promises';
import type { Channel, ConsumeMessage } from 'amqplib';
import { runInContext } from '../context/request-context.js';
import { OutageError } from '../errors/app-error.js';
import { reach } from '../failpoints/failpoints.js';
import type { BrokerInternals, ConsumerSpec, Subscription } from './broker.js';
import type { Contracts } from './contracts.js';
import { readDelivery, type Delivery, type Session } from './delivery.js';
import type { Envelope } from './envelope.js';
import type { ManagedChannel } from './managed-channel.js';
import { OutageHold } from './outage-hold.js';
import type { ConfirmingPublisher } from './publisher.js';
import { openSteps } from './processing-steps.js';
import { judgeFailure } from './retry-ladder.js';
import { Batches, Lanes, type Schedule } from './schedule.js';
import { declareConsumer } from './topology.js';
import { withTimeout } from './with-timeout.js';

export interface ConsumerContext {
  service: string;
  contracts: Contracts;
  internals: BrokerInternals;
  publisher: ConfirmingPublisher;
  ladderMs: readonly number[];
}

const DEFAULT_PREFETCH = 100;
const DEFAULT_MAX_BATCH = 50;
const DEFAULT_HANDLER_TIMEOUT_MS = 60_000;
const DEFAULT_STOP_DEADLINE_MS = 10_000;
/** Between two tries to put a failed message aside while the broker does not take it. */
const PARK_RETRY_MS = 250;

type Readable = Delivery & { content: { envelope: Envelope } };

/** One durable subscription: from the delivery to the acknowledgement, whatever happens between. */
export class Consumer<E extends Envelope> implements Subscription {
  readonly #context: ConsumerContext;
  readonly #spec: ConsumerSpec<E>;
  readonly #types: ReadonlySet<string>;
  readonly #queue: string;
  readonly #schedule: Schedule<Delivery>;
  readonly #hold: OutageHold;
  #channel: ManagedChannel | undefined;
  #consumerTag: string | undefined;

  constructor(context: ConsumerContext, spec: ConsumerSpec<E>) {
    this.#context = context;
    this.#spec = spec;
    this.#types = new Set(spec.types);
    this.#queue = context.internals.names.queue(context.service, spec.concern);
    this.#hold = new OutageHold(this.#queue, context.internals.logger);
    this.#schedule =
      'handle' in spec
        ? new Lanes(subjectOf, (delivery) => this.#handleGroup([delivery]))
        : new Batches(spec.maxBatch ?? DEFAULT_MAX_BATCH, (group) => this.#handleGroup(group));
  }

  async start(): Promise<void> {
    this.#channel = await this.#context.internals.consuming.openChannel({
      name: `consumer ${this.#queue}`,
      open: (model) => model.createChannel(),
      setup: (channel) => this.#subscribe(channel),
    });
  }

  async stop(deadlineMs = DEFAULT_STOP_DEADLINE_MS): Promise<void> {
    const { internals } = this.#context;
    const kept = this.#channel;
    if (kept === undefined) return;
    this.#schedule.halt();
    this.#hold.giveUp();
    try {
      await withTimeout(this.#finish(kept.current), deadlineMs, `finishing ${this.#queue}`);
    } catch (error) {
      internals.logger.warn('Consumer stopped with work unfinished', { queue: this.#queue, error });
    }
    await internals.consuming.closeChannel(kept);
  }

  async #finish(channel: Channel | undefined): Promise<void> {
    if (channel !== undefined && this.#consumerTag !== undefined)
      await channel.cancel(this.#consumerTag);
    await this.#schedule.idle();
  }

  async #subscribe(channel: Channel): Promise<void> {
    const { internals, service, contracts, ladderMs } = this.#context;
    const { concern, types, prefetch = DEFAULT_PREFETCH } = this.#spec;
    const otherTypes = contracts.eventTypes().filter((type) => !this.#types.has(type));
    const topology = { service, concern, types, otherTypes, ladderMs };
    await declareConsumer(channel, internals.names, topology);
    this.#watchQueues();
    await channel.prefetch(prefetch);
    // Deliveries can arrive before this set-up has ended, so their session begins here.
    const session: Session = { channel, open: true };
    channel.on('close', () => (session.open = false));
    const { consumerTag } = await channel.consume(this.#queue, (message) => {
      this.#receive(session, message);
    });
    this.#consumerTag = consumerTag;
  }

  #watchQueues(): void {
    const { internals, service, ladderMs } = this.#context;
    const { names, queues } = internals;
    queues.watch(this.#queue, 'work');
    for (const delayMs of ladderMs) queues.watch(names.rung(service, delayMs), 'retry');
    queues.watch(names.deadLetters(service), 'dead-letters');
  }

  #receive(session: Session, message: ConsumeMessage | null): void {
    const { contracts, internals } = this.#context;
    if (message !== null) {
      this.#schedule.add(readDelivery(message, session, this.#types, contracts));
      return;
    }
    // The queue was deleted or moved. A new channel declares it again.
    internals.logger.warn('The broker cancelled a consumer', { queue: this.#queue });
    session.channel.close().catch(() => undefined);
  }

  /** Settles each delivery of the group: acknowledged, on the ladder, or dead. Never rejects. */
  async #handleGroup(group: Delivery[]): Promise<void> {
    const readable: Readable[] = [];
    for (const delivery of group) {
      if (isReadable(delivery)) readable.push(delivery);
      else if ('unreadable' in delivery.content)
        await this.#putAside(delivery, delivery.content.unreadable);
    }
    // What a lost channel delivered comes again on the next one: handling it now is in vain.
    const current = readable.filter((delivery) => delivery.session.open);
    if (current.length > 0) await this.#attempt(current);
  }

  async #attempt(group: Readable[]): Promise<void> {
    try {
      await reach('consumer.before-effect');
      await this.#hold.whileAway(
        () => this.#callHandler(group),
        () => group.some(isOpen),
      );
      await reach('consumer.before-acknowledge');
      for (const delivery of group) this.#acknowledge(delivery);
    } catch (error) {
      // Given up while it was held: the message is not acknowledged, and comes again.
      if (error instanceof OutageError) return;
      const [only] = group;
      if (only !== undefined && group.length === 1) await this.#putAside(only, error);
      // One bad message fails its whole batch: alone, the others pass.
      else for (const delivery of group) await this.#attempt([delivery]);
    }
  }

  async #callHandler(group: Readable[]): Promise<void> {
    const [first] = group;
    if (first === undefined) return;
    const steps = openSteps(group.map(({ content }) => content.envelope));
    const { correlationid, traceparent } = steps.envelopes[0] ?? first.content.envelope;
    const context = {
      correlationId: correlationid,
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    const work = runInContext(context, async () => {
      // Validated by readDelivery; E is what the contract of these types says.
      const envelopes = steps.envelopes as E[];
      const metas = group.map(({ meta }) => meta);
      if ('handle' in this.#spec) await this.#spec.handle(envelopes[0] as E, first.meta);
      else await this.#spec.handleBatch(envelopes, metas);
    });
    const limit = this.#spec.handlerTimeoutMs ?? DEFAULT_HANDLER_TIMEOUT_MS;
    const done = withTimeout(work, limit, `handling a message of ${this.#queue}`);
    await steps.endWith(done);
  }

  #acknowledge(delivery: Readable): void {
    if (!delivery.session.open) return;
    delivery.session.channel.ack(delivery.message);
    this.#context.internals.metrics.countMessage('consumed', delivery.content.envelope.type);
  }

  /** Stores the copy before it acknowledges: a crash in between doubles, never loses. */
  async #putAside(delivery: Delivery, error: unknown): Promise<void> {
    const { internals, publisher, service, ladderMs } = this.#context;
    const ladder = { names: internals.names, service, queue: this.#queue, ladderMs };
    const { outcome, type, outgoing } = judgeFailure(delivery, error, ladder);
    while (delivery.session.open) {
      try {
        await publisher.send(outgoing);
        await reach('consumer.after-put-aside');
        if (isOpen(delivery)) delivery.session.channel.ack(delivery.message);
        internals.metrics.countMessage(outcome, type);
        this.#report(outcome, delivery, error);
        return;
      } catch (cause) {
        internals.logger.warn('A failed message could not be put aside', { type, error: cause });
        await delay(PARK_RETRY_MS);
      }
    }
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

function isReadable(delivery: Delivery): delivery is Readable {
  return 'envelope' in delivery.content;
}

/** Unreadable messages block nobody: each has a lane of its own. */
function subjectOf(delivery: Delivery): string {
  return isReadable(delivery)
    ? delivery.content.envelope.subject
    : `unreadable ${delivery.message.fields.deliveryTag}`;
}
