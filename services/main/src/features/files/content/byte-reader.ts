import { FileUnreadable } from '../files.errors.js';

/**
 * In how many pieces a file may be read: ten times as many as the largest that are taken have, and few
 * enough that one of nothing but pieces holds nobody up.
 */
const MOST_PIECES = 200_000;

/**
 * Bytes as they come, read by whoever knows how many are next. Holds no more of them than what was
 * asked for at once, and the chunk in which they came.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);
  #pieces = 0;
  /** How many have been handed out. */
  position = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, still to come: `length`, or as many as there are. */
  async peek(length: number): Promise<Buffer> {
    while (this.#held.length < length && (await this.#more()));
    return this.#held.subarray(0, length);
  }

  /** What came in one piece, still to come; undefined at the end. */
  async peekChunk(): Promise<Buffer | undefined> {
    if (this.#held.length === 0 && !(await this.#more())) return undefined;
    return this.#held;
  }

  /** @throws FileUnreadable when there are less, or nobody would write a file of so many pieces */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.peek(length);
    if (bytes.length < length || ++this.#pieces > MOST_PIECES) throw new FileUnreadable();
    this.#drop(length);
    return bytes;
  }

  /** What came in one piece, at least one byte and at most `length`; undefined at the end. */
  async some(length = Infinity): Promise<Buffer | undefined> {
    if (this.#held.length === 0 && !(await this.#more())) return undefined;
    const bytes = this.#held.subarray(0, Math.min(length, this.#held.length));
    this.#drop(bytes.length);
    return bytes;
  }

  /**
   * So many bytes, as they come.
   * @throws FileUnreadable when there are less
   */
  async *pass(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      const bytes = await this.some(left);
      if (bytes === undefined) throw new FileUnreadable();
      left -= bytes.length;
      yield bytes;
    }
  }

  /**
   * As many zeros in the place of so many bytes.
   * @throws FileUnreadable when there are less
   */
  async *blank(length: number): AsyncGenerator<Buffer> {
    for await (const bytes of this.pass(length)) yield Buffer.alloc(bytes.length);
  }

  /** @throws FileUnreadable when there are less */
  async skip(length: number): Promise<void> {
    const passing = this.pass(length);
    while ((await passing.next()).done !== true);
  }

  /** All that is left. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let bytes = await this.some(); bytes !== undefined; bytes = await this.some()) yield bytes;
  }

  /** Reads to the end what nobody wants, so that whoever counts or hashes it has seen all of it. */
  async drain(): Promise<void> {
    for (let bytes = await this.some(); bytes !== undefined;) bytes = await this.some();
  }

  #drop(length: number): void {
    this.#held = this.#held.subarray(length);
    this.position += length;
  }

  async #more(): Promise<boolean> {
    const step = await this.#chunks.next();
    if (step.done === true) return false;
    const { value } = step;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }
}
