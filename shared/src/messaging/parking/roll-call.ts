import type { Channel, ConsumeMessage } from 'amqplib';
import { newId } from '../../ids/ids.js';
import { declareOwn, declarePush } from '../topology.js';
import type { Names } from '../names.js';
import type { Outgoing } from '../events/outgoing.js';
import type { Entry } from './waiting-line.js';

/** What a process that waits for its turn tells the one whose turn it is. */
interface Knowledge {
  types: readonly string[];
  /** Of its contracts: whoever reads the same knows the same values. */
  digest: string;
}

export interface RollCallOptions extends Knowledge {
  names: Names;
  /** Never on the connection that takes messages: the broker may stop reading from who sends. */
  send: (outgoing: Outgoing) => Promise<void>;
  service: string;
  /** The queue in front of which they stand. */
  queue: string;
}

/** An answer older than this may be of a process that is gone. */
const FRESH_MS = 3000;

/** How processes in front of one queue learn whether another of them knows more than they do. */
export class RollCall {
  readonly #options: RollCallOptions;
  #heard: (Knowledge & { at: number })[] = [];
  /** Contracts whose readers had their turn for the sake of a value that is not known here. */
  readonly #tried = new Set<string>();

  constructor(options: RollCallOptions) {
    this.#options = options;
  }

  /** Hears the others on a queue that dies with the channel's connection. */
  async listen(channel: Channel): Promise<void> {
    const { names, service } = this.#options;
    const own = names.own(service, 'roll-call', newId());
    await declarePush(channel, names);
    await declareOwn(channel, own);
    await channel.bindQueue(own, names.push, this.#key);
    await channel.consume(own, (message) => this.#hear(message), { noAck: true });
  }

  /** @throws UnavailableError when the broker does not take it */
  async announce(): Promise<void> {
    const { types, digest, names, send } = this.#options;
    const knowledge: Knowledge = { types, digest };
    await send({
      exchange: names.push,
      routingKey: this.#key,
      content: Buffer.from(JSON.stringify(knowledge)),
      properties: { persistent: false },
    });
  }

  /** Whether another process just said that it knows one of these. */
  anotherKnows(unknown: readonly Entry[]): boolean {
    this.#forget();
    return this.#heard.some(({ types, digest }) => {
      const known = (entry: Entry): boolean =>
        types.includes(entry.type) && !this.#options.types.includes(entry.type);
      if (unknown.some(known)) return true;
      const differs = digest !== this.#options.digest && !this.#tried.has(digest);
      if (!differs || !unknown.some((entry) => entry.unknown === 'value')) return false;
      this.#tried.add(digest);
      return true;
    });
  }

  get #key(): string {
    return `roll-call.${this.#options.queue}`;
  }

  #hear(message: ConsumeMessage | null): void {
    if (message === null) return;
    const knowledge = readKnowledge(message.content);
    this.#forget();
    if (knowledge !== undefined) this.#heard.push({ ...knowledge, at: performance.now() });
  }

  #forget(): void {
    this.#heard = this.#heard.filter(({ at }) => performance.now() - at < FRESH_MS);
  }
}

function readKnowledge(content: Buffer): Knowledge | undefined {
  try {
    const { types, digest } = JSON.parse(content.toString()) as Record<string, unknown>;
    if (!Array.isArray(types) || typeof digest !== 'string') return undefined;
    return { types: types.filter((type) => typeof type === 'string'), digest };
  } catch {
    return undefined;
  }
}
