import type { AppError } from '../../errors/app-error.js';

interface PendingCall {
  name: string;
  resolve: (content: Buffer, failed: boolean) => void;
  reject: (error: Error) => void;
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
   * Waits for the reply to what `send` sends under the id it is given.
   * @throws the error `onTimeout` makes, the reason of the signal, or what {@link reject} is given
   */
  async wait(
    call: { name: string; timeoutMs: number; signal?: AbortSignal | undefined },
    onTimeout: () => AppError,
    send: (id: string) => void,
  ): Promise<RawReply> {
    const { name, timeoutMs, signal } = call;
    signal?.throwIfAborted();
    const id = (this.#last += 1).toString(36);
    let timer: NodeJS.Timeout | undefined;
    let abort: (() => void) | undefined;
    try {
      return await new Promise<RawReply>((resolve, reject) => {
        this.#calls.set(id, {
          name,
          resolve: (content, failed) => resolve({ content, failed }),
          reject,
        });
        timer = setTimeout(() => reject(onTimeout()), timeoutMs);
        abort = () => reject(signal?.reason as Error);
        signal?.addEventListener('abort', abort, { once: true });
        send(id);
      });
    } finally {
      clearTimeout(timer);
      if (abort !== undefined) signal?.removeEventListener('abort', abort);
      this.#calls.delete(id);
    }
  }

  /** Replies nobody waits for any more are no news. */
  resolve(id: unknown, content: Buffer, failed: boolean): void {
    if (typeof id === 'string') this.#calls.get(id)?.resolve(content, failed);
  }

  reject(id: unknown, errorFor: (name: string) => Error): void {
    const call = typeof id === 'string' ? this.#calls.get(id) : undefined;
    call?.reject(errorFor(call.name));
  }

  rejectAll(errorFor: (name: string) => Error): void {
    for (const call of this.#calls.values()) call.reject(errorFor(call.name));
  }
}
