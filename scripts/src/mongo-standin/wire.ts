import { BSON } from 'bson';
import type { Doc } from './bson-values.js';

/** A command as it came over the wire. */
export interface Command {
  /** Its name: the first field. */
  name: string;
  database: string;
  body: Doc;
  /** The lists that came beside the body or inside it, each document as bytes. */
  sequences: Record<string, Uint8Array[]>;
}

/** One message of a client. */
export interface Message {
  requestId: number;
  isLegacy: boolean;
  /** The client wants no answer (an unacknowledged write). */
  isSilent: boolean;
  command: Command;
}

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER = 16;
/** MongoDB's limit for one message, in bytes. */
const MAX_MESSAGE = 48_000_000;

const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;

/** Documents to insert stay bytes: they are stored as they came. */
const KEEP_RAW = { fieldsAsRaw: { documents: true } };

/** Cuts a stream of bytes into messages. */
export class MessageReader {
  #parts: Buffer[] = [];
  #length = 0;

  /** @throws Error for what is not the MongoDB protocol */
  *push(data: Buffer): Generator<Message> {
    this.#parts.push(data);
    this.#length += data.length;
    while (this.#length >= HEADER) {
      // A long message is joined once, when it is complete.
      if ((this.#parts[0]?.length ?? 0) < HEADER) this.#join();
      const size = this.#parts[0]?.readInt32LE(0) ?? 0;
      if (size < HEADER || size > MAX_MESSAGE) throw new Error(`message of ${size} bytes`);
      if (this.#length < size) return;
      const bytes = this.#join();
      this.#parts = [bytes.subarray(size)];
      this.#length -= size;
      yield parseMessage(bytes.subarray(0, size));
    }
  }

  #join(): Buffer {
    const bytes = this.#parts.length === 1 ? this.#parts[0] : undefined;
    const joined = bytes ?? Buffer.concat(this.#parts);
    this.#parts = [joined];
    return joined;
  }
}

function parseMessage(bytes: Buffer): Message {
  const requestId = bytes.readInt32LE(4);
  const opcode = bytes.readInt32LE(12);
  if (opcode === OP_QUERY) return parseQuery(requestId, bytes);
  if (opcode !== OP_MSG) throw new Error(`opcode ${opcode}`);
  const flags = bytes.readUInt32LE(HEADER);
  const end = bytes.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  let body: Doc = {};
  const sequences: Record<string, Uint8Array[]> = {};
  for (let at = HEADER + 4; at < end;) {
    const kind = bytes[at++];
    const section = bytes.subarray(at, at + bytes.readInt32LE(at));
    at += section.length;
    if (kind === 0) {
      body = BSON.deserialize(section, KEEP_RAW);
    } else {
      const nameEnd = section.indexOf(0, 4);
      sequences[section.toString('latin1', 4, nameEnd)] = documentsIn(
        section.subarray(nameEnd + 1),
      );
    }
  }
  return {
    requestId,
    isLegacy: false,
    isSilent: (flags & MORE_TO_COME) !== 0,
    command: commandOf(body, String(body['$db']), sequences),
  };
}

/** OP_QUERY is only what a driver says hello with before it knows the server: `<db>.$cmd`. */
function parseQuery(requestId: number, bytes: Buffer): Message {
  const nameEnd = bytes.indexOf(0, HEADER + 4);
  const namespace = bytes.toString('utf8', HEADER + 4, nameEnd);
  const body = BSON.deserialize(bytes.subarray(nameEnd + 9));
  const command = commandOf(body, namespace.split('.')[0] ?? 'admin', {});
  return { requestId, isLegacy: true, isSilent: false, command };
}

function commandOf(body: Doc, database: string, sequences: Command['sequences']): Command {
  const inline = body['documents'];
  if (Array.isArray(inline)) sequences['documents'] = inline as Uint8Array[];
  return { name: Object.keys(body)[0] ?? '', database, body, sequences };
}

function documentsIn(bytes: Buffer): Uint8Array[] {
  const documents: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const size = bytes.readInt32LE(at);
    if (size < 5) throw new Error(`document of ${size} bytes`);
    documents.push(bytes.subarray(at, at + size));
    at += size;
  }
  return documents;
}

let replies = 0;

/** The bytes of a reply around the BSON of its body. */
export function frameReply({ requestId, isLegacy }: Message, body: Uint8Array): Buffer {
  const extra = isLegacy ? 20 : 5;
  const bytes = Buffer.alloc(HEADER + extra + body.length);
  bytes.writeInt32LE(bytes.length, 0);
  bytes.writeInt32LE(++replies & 0x7fffffff, 4);
  bytes.writeInt32LE(requestId, 8);
  bytes.writeInt32LE(isLegacy ? OP_REPLY : OP_MSG, 12);
  if (isLegacy) {
    bytes.writeInt32LE(8, HEADER); // "await capable", as every server since 2.4 says
    bytes.writeInt32LE(1, HEADER + 16); // one document
  }
  bytes.set(body, HEADER + extra);
  return bytes;
}
