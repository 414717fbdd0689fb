/** Reads bytes one field after the other; numbers have their highest byte first. */
export class ByteReader {
  readonly #view: DataView<ArrayBuffer>;
  #at = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** How many are left. */
  get left(): number {
    return this.#view.byteLength - this.#at;
  }

  /** @throws RangeError when there are no more, as all of these */
  u8(): number {
    return this.#view.getUint8(this.#pass(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#pass(2));
  }

  u32(): number {
    return this.#view.getUint32(this.#pass(4));
  }

  /** As a UUID is written. */
  uuid(): string {
    const hex = toHex(this.bytes(16));
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  bytes(count: number): Uint8Array<ArrayBuffer> {
    if (count > this.left) throw new RangeError('there are not so many bytes');
    const { buffer, byteOffset } = this.#view;
    return new Uint8Array(buffer, byteOffset + this.#pass(count), count);
  }

  #pass(count: number): number {
    const from = this.#at;
    this.#at += count;
    return from;
  }
}

/** Writes what {@link ByteReader} reads. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  u8(value: number): this {
    this.#bytes.push(value & 255);
    return this;
  }

  u16(value: number): this {
    return this.u8(value >>> 8).u8(value);
  }

  u32(value: number): this {
    return this.u16(value >>> 16).u16(value);
  }

  uuid(id: string): this {
    return this.bytes(fromHex(id.replaceAll('-', '')));
  }

  bytes(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  done(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

export function toHex(bytes: Iterable<number>): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of an even number of digits. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const pairs = hex.match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
