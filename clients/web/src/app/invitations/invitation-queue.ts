import { computed, signal } from '@angular/core';
import type { InvitationRequest } from '@gatehouse/client/gatehouse-client';
import { newIdempotencyKey } from '@gatehouse/client/idempotency-key';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Row } from './invitation-rows';

/** A row on its way. */
export interface Sending {
  row: Row;
  /** However often it is tried, one invitation is sent. */
  key: string;
  state: 'ready' | 'sent' | 'refused';
  /** Why it was refused. */
  error?: unknown;
}

type Send = (request: InvitationRequest, key: string) => Promise<unknown>;

/** So long until the API is asked again that wants no more for the moment. */
const pauseMs = 5000;

/**
 * Sends invitations one after the other, and knows of each what has become of it: a row that is
 * refused holds up no other, and what was stopped or cut off goes on where it was.
 */
export class InvitationQueue {
  readonly #all = signal<readonly Sending[]>([]);
  readonly #state = signal<'idle' | 'sending' | 'pausing'>('idle');
  readonly #error = signal<unknown>(undefined);
  readonly #isStopped = signal(false);

  readonly all = this.#all.asReadonly();
  readonly isSending = computed(() => this.#state() !== 'idle');
  /** Waits until the API takes more. */
  readonly isPausing = computed(() => this.#state() === 'pausing');
  /** Why it stopped by itself; what is left can be sent later. */
  readonly error = this.#error.asReadonly();
  readonly sent = computed(() => this.#all().filter(({ state }) => state === 'sent').length);
  readonly left = computed(() => this.#all().filter(({ state }) => state === 'ready').length);

  constructor(
    readonly send: Send,
    readonly pause: (ms: number) => Promise<void> = (ms) =>
      new Promise((resolve) => setTimeout(resolve, ms)),
  ) {}

  /** Those rows that can be sent take the place of what was there. */
  fill(rows: readonly Row[]): void {
    this.#error.set(undefined);
    const good = rows.filter(({ request }) => request !== undefined);
    this.#all.set(good.map((row) => ({ row, key: newIdempotencyKey(), state: 'ready' })));
  }

  /** Until all are sent or refused, it is stopped, or nobody answers. */
  async run(): Promise<void> {
    if (this.isSending()) return;
    this.#isStopped.set(false);
    this.#error.set(undefined);
    this.#state.set('sending');
    try {
      for (const one of this.#all().filter(({ state }) => state === 'ready')) {
        if (this.#isStopped()) return;
        await this.#sendOne(one);
      }
    } catch (error) {
      this.#error.set(error);
    } finally {
      this.#state.set('idle');
    }
  }

  /** After the row that is on its way now. */
  stop(): void {
    this.#isStopped.set(true);
  }

  async #sendOne(one: Sending): Promise<void> {
    const { request } = one.row;
    if (request === undefined) return;
    try {
      await this.send(request, one.key);
      this.#put({ ...one, state: 'sent' });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (error.status !== 429) {
        this.#put({ ...one, state: 'refused', error });
        return;
      }
      this.#state.set('pausing');
      await this.pause(pauseMs);
      this.#state.set('sending');
      if (!this.#isStopped()) await this.#sendOne(one);
    }
  }

  #put(changed: Sending): void {
    this.#all.update((all) => all.map((one) => (one.key === changed.key ? changed : one)));
  }
}

/** What is wrong with this row alone; who is signed out or cannot be answered has to stop. */
function isRefusal(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.status < 500 && error.status !== 401;
}
