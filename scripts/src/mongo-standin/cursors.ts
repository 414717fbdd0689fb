import { BsonWriter } from './bson-writer.js';
import { MongoError } from './errors.js';

/** MongoDB's first batch, where the client asks for no other. */
const FIRST_BATCH = 101;
/** A batch ends before its documents exceed this, so that a reply stays a message. */
const BATCH_BYTES = 16 * 1024 * 1024;
/** MongoDB forgets a cursor that nobody has asked for this long. */
const IDLE_MS = 10 * 60_000;

interface OpenCursor {
  namespace: string;
  documents: Uint8Array[];
  at: number;
  usedAt: number;
}

/** The results that were too large for one reply: what was found when the command ran. */
export class Cursors {
  readonly #open = new Map<string, OpenCursor>();
  readonly #writer = new BsonWriter();
  #ids = 0n;

  /** The reply of a command that opens a cursor. */
  first(
    namespace: string,
    documents: Uint8Array[],
    { batchSize = FIRST_BATCH, single = false }: { batchSize?: number; single?: boolean } = {},
  ): Buffer {
    this.#closeIdle();
    const cursor = { namespace, documents, at: 0, usedAt: Date.now() };
    const end = batchEnd(cursor, batchSize);
    const id = end < documents.length && !single ? ++this.#ids : 0n;
    if (id !== 0n) this.#open.set(String(id), cursor);
    return this.#reply('firstBatch', cursor, end, id);
  }

  /** @throws MongoError 43 for a cursor that is exhausted, closed or of another collection */
  next(id: bigint, namespace: string, batchSize = 0): Buffer {
    const cursor = this.#open.get(String(id));
    if (cursor?.namespace !== namespace) throw new MongoError(43, `cursor id ${id} not found`);
    cursor.usedAt = Date.now();
    const end = batchEnd(cursor, batchSize === 0 ? Infinity : batchSize);
    const isLast = end >= cursor.documents.length;
    if (isLast) this.#open.delete(String(id));
    return this.#reply('nextBatch', cursor, end, isLast ? 0n : id);
  }

  close(id: bigint): boolean {
    return this.#open.delete(String(id));
  }

  #reply(batch: string, cursor: OpenCursor, end: number, id: bigint): Buffer {
    const writer = this.#writer;
    writer.beginDocument();
    writer.beginDocument('cursor');
    writer.beginArray(batch);
    cursor.documents.slice(cursor.at, end).forEach((raw, i) => writer.document(String(i), raw));
    writer.end();
    writer.int64('id', id);
    writer.string('ns', cursor.namespace);
    writer.end();
    writer.double('ok', 1);
    writer.end();
    cursor.at = end;
    return writer.take();
  }

  #closeIdle(): void {
    const oldest = Date.now() - IDLE_MS;
    for (const [id, { usedAt }] of this.#open) if (usedAt < oldest) this.#open.delete(id);
  }
}

function batchEnd({ documents, at }: OpenCursor, batchSize: number): number {
  let bytes = 0;
  let end = at;
  for (; end < documents.length && end - at < batchSize; end++) {
    bytes += documents[end]?.length ?? 0;
    if (bytes > BATCH_BYTES && end > at) break;
  }
  return end;
}
