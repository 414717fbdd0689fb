/** BSON's numbers for the types written here. */
const TYPE = { double: 1, string: 2, document: 3, array: 4, int64: 18 } as const;

/**
 * Writes BSON around documents that are BSON already, without decoding them: a page of a cursor is
 * a copy of its documents' bytes. Several documents may be written one after the other.
 */
export class BsonWriter {
  #buffer = Buffer.allocUnsafe(16 * 1024);
  #length = 0;
  readonly #open: number[] = [];

  get length(): number {
    return this.#length;
  }

  /** A document: at the top, or as the named field of the one that is open. */
  beginDocument(name?: string): void {
    if (name !== undefined) this.#name(TYPE.document, name);
    this.#begin();
  }

  beginArray(name: string): void {
    this.#name(TYPE.array, name);
    this.#begin();
  }

  /** Closes the document or the array that was opened last. */
  end(): void {
    this.#reserve(1);
    this.#buffer[this.#length++] = 0;
    const start = this.#open.pop() ?? 0;
    this.#buffer.writeInt32LE(this.#length - start, start);
  }

  document(name: string, raw: Uint8Array): void {
    this.#name(TYPE.document, name);
    this.#reserve(raw.length);
    this.#buffer.set(raw, this.#length);
    this.#length += raw.length;
  }

  string(name: string, value: string): void {
    this.#name(TYPE.string, name);
    const bytes = Buffer.byteLength(value);
    this.#reserve(bytes + 5);
    this.#length = this.#buffer.writeInt32LE(bytes + 1, this.#length);
    this.#length += this.#buffer.write(value, this.#length);
    this.#buffer[this.#length++] = 0;
  }

  double(name: string, value: number): void {
    this.#name(TYPE.double, name);
    this.#reserve(8);
    this.#length = this.#buffer.writeDoubleLE(value, this.#length);
  }

  int64(name: string, value: bigint): void {
    this.#name(TYPE.int64, name);
    this.#reserve(8);
    this.#length = this.#buffer.writeBigInt64LE(value, this.#length);
  }

  /** A copy of what was written; the writer starts over. */
  take(): Buffer {
    const bytes = Buffer.from(this.#buffer.subarray(0, this.#length));
    this.#length = 0;
    return bytes;
  }

  #begin(): void {
    this.#reserve(4);
    this.#open.push(this.#length);
    this.#length += 4;
  }

  #name(type: number, name: string): void {
    this.#reserve(name.length * 3 + 2);
    this.#buffer[this.#length++] = type;
    this.#length += this.#buffer.write(name, this.#length);
    this.#buffer[this.#length++] = 0;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + bytes));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}
