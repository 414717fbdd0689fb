import type { AppError } from '../../errors/app-error.js';

interface PendingCall {
  name: string;
  resolve: (reply: RawReply) => void;
  reject: (error: Error) => void;
}

/** What is sent, and what is done when its reply does not come. */
export interface AwaitedCall {
  name: string;
  timeoutMs: number;
  signal: AbortSignal | undefined;
  /** Sends the call under this id. */
  send: (id: string) => void;
  onTimeout: () => AppError;
  /** Told that the signal ended the waiting for what was sent under this id. */
  onGivenUp: (id: string) => void;
}

/** A reply as it came: its bytes, and whether they are an error. */
export interface RawReply {
  content: Buffer;
  failed: boolean;
}

/** Calls that wait for their reply, by correlation id. */
export class PendingCalls {
  readonly #calls = new Map<string, PendingCall>();
  #last = 0;

  /**
   * Sends a call and waits for its reply.
   * @throws the error `onTimeout` makes, the reason of the signal, what `send` throws, or what
   * {@link reject} is given
   */
  wait({ name, timeoutMs, signal, send, onTimeout, onGivenUp }: AwaitedCall): Promise<RawReply> {
    return new Promise<RawReply>((resolve, reject) => {
      signal?.throwIfAborted();
      const id = (this.#last += 1).toString(36);
      const forget = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
        this.#calls.delete(id);
      };
      const fail = (error: Error): void => {
        forget();
        reject(error);
      };
      const giveUp = (): void => {
        fail(signal?.reason as Error);
        onGivenUp(id);
      };
      const succeed = (reply: RawReply): void => {
        forget();
        resolve(reply);
      };
      const timer = setTimeout(() => fail(onTimeout()), timeoutMs);
      signal?.addEventListener('abort', giveUp);
      this.#calls.set(id, { name, resolve: succeed, reject: fail });
      try {
        send(id);
      } catch (error) {
        fail(error as Error);
      }
    });
  }

  /** Replies nobody waits for any more are no news. */
  resolve(id: unknown, reply: RawReply): void {
    if (typeof id === 'string') this.#calls.get(id)?.resolve(reply);
  }

  reject(id: unknown, errorFor: (name: string) => Error): void {
    const call = typeof id === 'string' ? this.#calls.get(id) : undefined;
    call?.reject(errorFor(call.name));
  }

  rejectAll(errorFor: (name: string) => Error): void {
    for (const call of this.#calls.values()) call.reject(errorFor(call.name));
  }
}
