import type { Channel, ConsumeMessage } from 'amqplib';
import type { ConsumerSpec, Subscription } from '../broker.js';
import type { ConsumerContext } from './consumer-context.js';
import { ConsumerSession } from './consumer-session.js';
import { readDelivery, subjectOf, type Delivery, type OrderedSession } from './delivery.js';
import type { Envelope } from '../envelope.js';
import { FormerQueue } from './former-queue.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import { MessageHandling } from './message-handling.js';
import { ParkingLot } from '../parking/parking-lot.js';
import { RollCall } from '../parking/roll-call.js';
import { Batches, Lanes, type Schedule } from './schedule.js';
import { declareConsumer } from '../topology.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

const DEFAULT_PREFETCH = 100;
const DEFAULT_MAX_BATCH = 50;
const DEFAULT_STOP_DEADLINE_MS = 10_000;
/** How often a process looks after the parking lot and proves its session, in milliseconds. */
const LOOK_EVERY_MS = 1000;
/** At a queue that is idle, finds out who has it: whoever is given this does. */
const NUDGE = 'parking.nudge';

/** What is consumed, once it is known which types that are. */
type Consumption<E extends Envelope> = ConsumerSpec<E> & { types: readonly string[] };

/** One durable subscription, with all other processes of the service standing by for it. */
export class Consumer<E extends Envelope> implements Subscription {
  readonly #context: ConsumerContext;
  readonly #spec: Consumption<E>;
  readonly #types: ReadonlySet<string>;
  readonly #queue: string;
  readonly #parked: string;
  readonly #schedule: Schedule<Delivery>;
  readonly #handling: MessageHandling<E>;
  readonly #lot: ParkingLot;
  readonly #rollCall: RollCall;
  readonly #former: FormerQueue;
  #channel: ManagedChannel | undefined;
  #session: ConsumerSession | undefined;
  #prepared: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  constructor(context: ConsumerContext, spec: Consumption<E>) {
    const { internals, service, contracts, patienceMs } = context;
    const { names } = internals;
    this.#context = context;
    this.#spec = spec;
    this.#types = new Set(spec.types);
    this.#queue = names.queue(service, spec.concern);
    this.#parked = names.parked(service, spec.concern);
    const read = (message: ConsumeMessage, session: OrderedSession): Delivery =>
      readDelivery(message, session, this.#types, contracts);
    const handle = (group: readonly Delivery[]): Promise<void> => this.#handling.handle(group);
    const schedule = (): Schedule<Delivery> => this.#scheduleOf(handle);
    this.#lot = new ParkingLot({ internals, queue: this.#parked, patienceMs, read, schedule });
    this.#handling = new MessageHandling(context, spec, this.#queue, this.#lot);
    this.#schedule = this.#scheduleOf((group) => this.#whenPrepared(group));
    const former = names.formerQueue(service, spec.concern);
    this.#former = new FormerQueue({ internals, queue: former, read, handle });
    const send = internals.send.bind(internals);
    const knowledge = { types: spec.types, digest: contracts.digest };
    this.#rollCall = new RollCall({ names, send, service, queue: this.#queue, ...knowledge });
  }

  async start(): Promise<void> {
    this.#channel = await this.#context.internals.consuming.openChannel({
      name: `consumer ${this.#queue}`,
      open: (model) => model.createChannel(),
      setup: (channel) => this.#subscribe(channel),
    });
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  async stop(deadlineMs = DEFAULT_STOP_DEADLINE_MS): Promise<void> {
    const { internals } = this.#context;
    const kept = this.#channel;
    if (kept === undefined) return;
    clearInterval(this.#timer);
    this.#schedule.halt();
    this.#handling.giveUp();
    try {
      await withTimeout(this.#finish(), deadlineMs, `finishing ${this.#queue}`);
    } catch (error) {
      internals.logger.warn('Consumer stopped with work unfinished', { queue: this.#queue, error });
    }
    await internals.consuming.closeChannel(kept);
  }

  /**
   * Only then may the channel be closed, and it is never cancelled before: the broker gives the queue
   * to the next process at once when a consumer is cancelled, whatever that one still has in hand.
   */
  async #finish(): Promise<void> {
    this.#session?.leave();
    await this.#schedule.idle();
    await this.#lot.idle();
    this.#session?.tell();
  }

  #scheduleOf(work: (group: readonly Delivery[]) => Promise<void>): Schedule<Delivery> {
    return 'handle' in this.#spec
      ? new Lanes(subjectOf, (delivery) => work([delivery]))
      : new Batches(this.#spec.maxBatch ?? DEFAULT_MAX_BATCH, work);
  }

  async #subscribe(channel: Channel): Promise<void> {
    const { internals, service, ladderMs } = this.#context;
    const { concern, types, prefetch = DEFAULT_PREFETCH } = this.#spec;
    await declareConsumer(channel, internals.names, { service, concern, types, ladderMs });
    this.#watchQueues();
    await this.#rollCall.listen(channel);
    await channel.prefetch(prefetch);
    // Deliveries can arrive before this set-up has ended, so their session begins here.
    const session = new ConsumerSession(channel, this.#parked, prefetch);
    this.#session = session;
    await channel.consume(this.#queue, (message) => this.#receive(session, message));
  }

  #watchQueues(): void {
    const { internals, service, ladderMs } = this.#context;
    const { names, queues } = internals;
    queues.watch(this.#queue, 'work');
    queues.watch(this.#parked, 'parked');
    for (const delayMs of ladderMs) queues.watch(names.rung(service, delayMs), 'retry');
    queues.watch(names.deadLetters(service), 'dead-letters');
  }

  #receive(session: ConsumerSession, message: ConsumeMessage | null): void {
    const { contracts, internals } = this.#context;
    if (message === null) {
      // The queue was deleted or moved. A new channel declares it again.
      internals.logger.warn('The broker cancelled a consumer', { queue: this.#queue });
      session.channel.close().catch(() => undefined);
      return;
    }
    this.#prepare(session);
    if (message.properties.type === NUDGE) session.acknowledge(message);
    else this.#schedule.add(readDelivery(message, session, this.#types, contracts));
  }

  /** The first delivery of a session tells that this process has the queue now. */
  #prepare(session: ConsumerSession): void {
    if (session.active) return;
    session.active = true;
    const done = this.#lot.load(session).then(() => this.#emptyFormer(session));
    this.#prepared = done;
    void done.then(() => this.#look());
  }

  async #whenPrepared(group: readonly Delivery[]): Promise<void> {
    await this.#prepared;
    await this.#handling.handle(group);
  }

  async #emptyFormer(session: ConsumerSession): Promise<void> {
    try {
      await this.#former.empty(session);
    } catch (error) {
      this.#context.internals.logger.warn('The former queue was not emptied', { error });
    }
  }

  /** What a process does each second, whether it has the queue or stands by. Never rejects. */
  async #look(): Promise<void> {
    const session = this.#session;
    if (session?.accepting !== true || this.#looking) return;
    this.#looking = true;
    try {
      const parked = await session.prove();
      if (!session.active) await this.#standBy(session, parked);
      else if (this.#rollCall.anotherKnows(this.#lot.unknown)) await this.#stepBack(session);
      else {
        this.#lot.watch(parked);
        await this.#emptyFormer(session);
      }
    } catch {
      // The channel is lost, or will be; the next one looks again.
    } finally {
      this.#looking = false;
    }
  }

  /** Somebody may wait for what this process knows; and it may have the queue without knowing it. */
  async #standBy({ channel }: ConsumerSession, parked: number): Promise<void> {
    if (parked > 0) await this.#rollCall.announce();
    else if ((await this.#former.count()) === 0) return;
    const { messageCount } = await channel.checkQueue(this.#queue);
    if (messageCount > 0) return;
    const properties = { type: NUDGE, persistent: false };
    const content = Buffer.alloc(0);
    const { internals } = this.#context;
    await internals.send({ exchange: '', routingKey: this.#queue, content, properties });
  }

  /** Leaves the queue to the others and stands by behind them. */
  async #stepBack(session: ConsumerSession): Promise<void> {
    const { logger } = this.#context.internals;
    logger.info('The queue is left to a process that knows more', { queue: this.#queue });
    await this.#finish();
    await session.channel.close();
  }
}
