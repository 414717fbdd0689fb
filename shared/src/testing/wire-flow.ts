import { once } from 'node:events';
import type { Socket } from 'node:net';
import type { Direction, Piece, Toxic, Wire } from './toxics.js';

/** More than this is not read ahead: TCP then slows the sender down, as it should. */
const READ_AHEAD_BYTES = 1024 * 1024;

type Apply = ReturnType<Toxic['onWire']>;

/** What a proxy decides for all of its connections. */
export interface FlowRules {
  /** Toxics in force, in order. */
  toxics: readonly Toxic[];
  /** Resolves when bytes may pass; undefined while they may. */
  held: (direction: Direction) => Promise<void> | undefined;
}

/** Carries bytes one way, from socket to socket, in order, through all that is wrong with the way. */
export class WireFlow {
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #direction: Direction;
  readonly #wire: Wire;
  readonly #rules: FlowRules;
  readonly #applied = new Map<Toxic, Apply>();
  readonly #queue: Piece[] = [];
  #queuedBytes = 0;
  #flowing = false;
  #ended = false;

  constructor(from: Socket, to: Socket, direction: Direction, wire: Wire, rules: FlowRules) {
    this.#from = from;
    this.#to = to;
    this.#direction = direction;
    this.#wire = wire;
    this.#rules = rules;
    from.on('data', (bytes: Buffer) => this.#take(bytes));
    from.on('end', () => {
      this.#ended = true;
      this.#flow();
    });
  }

  #take(bytes: Buffer): void {
    this.#queue.push({ bytes, arrivedAt: performance.now() });
    this.#queuedBytes += bytes.length;
    if (this.#queuedBytes > READ_AHEAD_BYTES) this.#from.pause();
    this.#flow();
  }

  #flow(): void {
    if (this.#flowing) return;
    this.#flowing = true;
    this.#passAll().then(
      () => (this.#flowing = false),
      // A socket went away while it was waited for; its 'close' ends the connection.
      () => (this.#flowing = false),
    );
  }

  async #passAll(): Promise<void> {
    do {
      for (let piece = this.#queue.shift(); piece !== undefined; piece = this.#queue.shift()) {
        await this.#pass(piece, this.#toxics());
        this.#queuedBytes -= piece.bytes.length;
        if (this.#queuedBytes <= READ_AHEAD_BYTES) this.#from.resume();
      }
      await this.#rules.held(this.#direction);
    } while (this.#queue.length > 0);
    if (this.#ended) this.#to.end();
  }

  /** Through the first toxic, and what that lets pass through the next. */
  async #pass(piece: Piece, [toxic, ...others]: Apply[]): Promise<void> {
    if (toxic === undefined) return this.#send(piece.bytes);
    const passed = toxic(piece, this.#wire);
    if (Symbol.asyncIterator in passed) {
      for await (const bytes of passed) await this.#pass({ ...piece, bytes }, others);
    } else {
      await this.#pass({ ...piece, bytes: await passed }, others);
    }
  }

  #toxics(): Apply[] {
    return this.#rules.toxics
      .filter(({ direction }) => direction === undefined || direction === this.#direction)
      .map((toxic) => {
        const known = this.#applied.get(toxic) ?? toxic.onWire();
        this.#applied.set(toxic, known);
        return known;
      });
  }

  async #send(bytes: Buffer): Promise<void> {
    // Asked before each write: a wire may be held again while it was waited for.
    for (
      let held = this.#rules.held(this.#direction);
      held;
      held = this.#rules.held(this.#direction)
    )
      await held;
    if (this.#to.destroyed) return;
    if (!this.#to.write(bytes)) await Promise.race([once(this.#to, 'drain'), closed(this.#to)]);
  }
}

async function closed(socket: Socket): Promise<void> {
  if (!socket.destroyed) await once(socket, 'close');
}
