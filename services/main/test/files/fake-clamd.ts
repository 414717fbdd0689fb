import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { EICAR } from './samples.js';

/** Speaks what clamd speaks of INSTREAM, and knows one virus. */
export interface FakeClamd {
  url: string;
  /** How many bytes each file had that it was given. */
  given: number[];
  /** What it does with whoever comes. */
  mood: 'well' | 'refuses' | 'hangs up' | 'too small';
  close(): Promise<void>;
}

export async function startFakeClamd(): Promise<FakeClamd> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (clamd.mood === 'refuses') socket.destroy();
    else serve(clamd, socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const clamd: FakeClamd = {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    given: [],
    mood: 'well',
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return clamd;
}

const COMMAND = 'zINSTREAM\0';

function serve(clamd: FakeClamd, socket: Socket): void {
  let held = Buffer.alloc(0);
  let content = Buffer.alloc(0);
  let isAsked = false;
  const answer = (what: string): void => {
    isAsked = false;
    socket.end(`${what}\0`);
  };
  socket.on('data', (bytes) => {
    held = Buffer.concat([held, bytes]);
    if (content.length === 0 && !isAsked && held.length >= COMMAND.length) {
      isAsked = held.toString('latin1', 0, COMMAND.length) === COMMAND;
      held = held.subarray(COMMAND.length);
    }
    while (isAsked && held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const length = held.readUInt32BE(0);
      content = Buffer.concat([content, held.subarray(4, 4 + length)]);
      held = held.subarray(4 + length);
      if (clamd.mood === 'too small') answer('INSTREAM size limit exceeded. ERROR');
      else if (length === 0 && clamd.mood === 'hangs up') socket.destroy();
      else if (length === 0) {
        clamd.given.push(content.length);
        answer(content.equals(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
      }
    }
  });
}
