import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { ScannerAway, ScannerUnsure, type Scanner, type Verdict } from './scanner.js';

/** How long clamd may say nothing: it searches a whole file between its last byte and its answer. */
const SILENCE_MS = 60_000;
/** Answers are one line. */
const MOST_ANSWER_BYTES = 4096;

/**
 * ClamAV's daemon: bytes are streamed to it (INSTREAM), it needs no access to the storage.
 *
 * @param url `tcp://host:3310`, or `unix:///run/clamav/clamd.ctl`
 */
export function createClamd(url: string): Scanner {
  const { protocol, hostname, port, pathname } = new URL(url);
  const open = (): Socket =>
    protocol === 'unix:'
      ? connect(pathname)
      : connect(Number(port === '' ? 3310 : port), hostname.replace(/^\[|\]$/g, ''));

  return {
    async scan(chunks) {
      const socket = open();
      socket.setTimeout(SILENCE_MS, () => socket.destroy(new ScannerAway('clamd is silent')));
      const answered = answerOf(socket);
      // Whoever waits for the answer hears of it.
      answered.catch(() => undefined);
      try {
        await send(socket, chunks);
        return verdictOf(await answered);
      } finally {
        socket.destroy();
      }
    },
  };
}

/** Each chunk behind its length, and an empty one at the end. */
async function send(socket: Socket, chunks: AsyncIterable<Buffer>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const chunk of chunks) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    // A scanner that has had enough answers before the end, and reads no more.
    if (!(await write(socket, length)) || !(await write(socket, chunk))) return;
  }
  await write(socket, Buffer.alloc(4));
}

/** @returns whether it was taken */
async function write(socket: Socket, bytes: Buffer): Promise<boolean> {
  if (socket.destroyed || socket.readableEnded) return false;
  if (socket.write(bytes)) return true;
  await drained(socket);
  return !socket.destroyed;
}

/** There is room again, or nobody there any more. */
async function drained(socket: Socket): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const either = ['drain', 'close'].map((name) => once(socket, name, { signal }));
  // The one that does not come is called off.
  for (const each of either) each.catch(() => undefined);
  await Promise.race(either).catch(() => undefined);
  waiting.abort();
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    let wasThere = false;
    socket.once('connect', () => {
      wasThere = true;
    });
    const end = () => {
      if (answer === '') reject(new ScannerUnsure('clamd has closed the connection'));
      else resolve(answer);
    };
    socket.on('data', (bytes) => {
      answer += bytes.toString('utf8');
      if (answer.includes('\0') || answer.length > MOST_ANSWER_BYTES) end();
    });
    socket.on('error', (cause) => {
      if (answer !== '') resolve(answer);
      else reject(unanswered(cause, wasThere));
    });
    socket.on('close', end);
  });
}

/**
 * A socket that breaks while it is written to loses what it was told: whoever hangs up on a file may
 * have said why, and may answer of the next one.
 */
function unanswered(cause: Error, wasThere: boolean): Error {
  if (cause instanceof ScannerAway) return cause;
  return wasThere
    ? new ScannerUnsure('clamd has broken off', { cause })
    : new ScannerAway('clamd cannot be reached', { cause });
}

function verdictOf(answer: string): Verdict {
  const said = answer.replace(/\0.*$/s, '').trim();
  if (/^stream: OK$/.test(said)) return { isClean: true };
  const [, found] = /^stream: (.+) FOUND$/.exec(said) ?? [];
  if (found !== undefined) return { isClean: false, found };
  throw new ScannerUnsure(`clamd says: ${said}`);
}
