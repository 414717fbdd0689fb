/** RFC 6455, section 5.2: a final frame of text, unmasked, as servers send it. */
const FINAL_TEXT = 0x81;
const LENGTH_IN_TWO_BYTES = 126;
const LENGTH_IN_EIGHT_BYTES = 127;

/**
 * A whole WebSocket message in one piece: header, and UTF-8 text in two parts. The second, which many
 * messages share, is copied as the bytes that it already is.
 */
export function textFrame(before: string, shared: Buffer): Buffer {
  const length = Buffer.byteLength(before) + shared.length;
  const frame = Buffer.allocUnsafe(headerLength(length) + length);
  frame[0] = FINAL_TEXT;
  if (length < LENGTH_IN_TWO_BYTES) {
    frame[1] = length;
  } else if (length < 0x10000) {
    frame[1] = LENGTH_IN_TWO_BYTES;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = LENGTH_IN_EIGHT_BYTES;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(before, headerLength(length));
  frame.set(shared, frame.length - shared.length);
  return frame;
}

function headerLength(length: number): number {
  if (length < LENGTH_IN_TWO_BYTES) return 2;
  return length < 0x10000 ? 4 : 10;
}
