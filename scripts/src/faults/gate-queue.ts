import { setTimeout as delay } from 'node:timers/promises';
import type { DeviceEntry, GateBatchResult } from '@gatehouse/client/gatehouse-client';
import { between } from '@gatehouse/shared/testing/seeded-random';
import type { GateDevice } from '../bench/gate-log/gate-device.js';
import { judgeTry, postAs, Refused } from './api-calls.js';

/** An entry as the device that carries it knows it. */
export interface Carried {
  /** Whom it is about: nobody else's entry is. */
  subjectId: string;
  /** Each answer that has reached the device. */
  answers: { outcome: string; id: string }[];
  /** How often it was sent and no answer came. */
  unanswered: number;
}

interface Kept {
  entry: DeviceEntry;
  carried: Carried;
}

const mostAtOnce = 40;
/** A device whose battery died has forgotten an answer, and brings the same once more. */
const forgetsOneIn = 4;
const pauseMs = { least: 10, most: 60 };
const againAfterMs = 100;
const mostTries = 600;

/** The queue of a device: nothing leaves it without the server's word. */
export class GateQueue {
  readonly #device: GateDevice;
  readonly #gatewayUrl: string;
  readonly #random: () => number;
  readonly #kept: Kept[] = [];

  constructor(device: GateDevice, gatewayUrl: string, random: () => number) {
    this.#device = device;
    this.#gatewayUrl = gatewayUrl;
    this.#random = random;
  }

  get deviceId(): string {
    return this.#device.id;
  }

  /** All that was written down and has been brought. */
  get carried(): readonly Carried[] {
    return this.#kept.map(({ carried }) => carried);
  }

  /** Writes entries down and brings them, as long as it says so. */
  async bringWhile(goOn: () => boolean): Promise<void> {
    while (goOn()) {
      const forgotten = between(this.#random, 1, forgetsOneIn) === 1 ? this.#someBefore() : [];
      await this.#bring(this.#shuffled([...forgotten, ...this.#newOnes()]));
      await delay(between(this.#random, pauseMs.least, pauseMs.most));
    }
  }

  #newOnes(): Kept[] {
    const count = between(this.#random, 1, mostAtOnce);
    const kept = Array.from({ length: count }, (): Kept => {
      const entry = this.#device.newEntry();
      const carried = { subjectId: entry.subject.id, answers: [], unanswered: 0 };
      return { entry, carried };
    });
    this.#kept.push(...kept);
    return kept;
  }

  #someBefore(): Kept[] {
    const from = between(this.#random, 0, this.#kept.length);
    return this.#kept.slice(from, from + mostAtOnce);
  }

  #shuffled(kept: readonly Kept[]): Kept[] {
    const ranked = kept.map((one) => ({ one, rank: this.#random() }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
  }

  /** Until there is an answer. */
  async #bring(kept: readonly Kept[]): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        note(kept, await this.#send(kept));
        return;
      } catch (error) {
        for (const { carried } of kept) carried.unanswered += 1;
        if (!judgeTry(error).again || tries === mostTries) throw error;
        if (error instanceof Refused && error.status === 401) await this.#device.signIn();
        await delay(againAfterMs);
      }
    }
  }

  #send(kept: readonly Kept[]): Promise<GateBatchResult> {
    const batch = this.#device.batchOf(kept.map(({ entry }) => entry));
    const base = this.#gatewayUrl;
    return postAs(this.#device.token, '/gate-entries/batch', batch, { base });
  }
}

/** @throws Error when the answer is not one of these, in their order */
function note(kept: readonly Kept[], { results }: GateBatchResult): void {
  if (results.length !== kept.length)
    throw new Error(`${kept.length} entries were answered by ${results.length}`);
  for (const [index, { entry, carried }] of kept.entries()) {
    const { nonce, outcome = '', id = '' } = results[index] ?? {};
    if (nonce !== entry.nonce) throw new Error(`${entry.nonce} was answered as ${nonce ?? ''}`);
    carried.answers.push({ outcome, id });
  }
}
