import type { IncomingMessage } from 'node:http';
import type { EdgeSocket } from './feed.types.js';
import { textFrame } from './text-frame.js';

/**
 * What waits for a client that reads too slowly. A replay of 300 and as many held back must fit;
 * what is beyond would be the edge's memory, and the client gets it by a replay when it is back.
 */
const MOST_PACKETS = 1000;
const MOST_BYTES = 2 * 1024 * 1024;

interface Packet {
  data?: unknown;
  options?: { wsPreEncodedFrame?: readonly Buffer[] };
}

/** How Engine.IO begins a message, and Socket.IO an event in it. */
const ENGINE_MESSAGE = '4';
const SOCKET_EVENT = '2';

/** The parts of Engine.IO's connection that its types keep private or claim to be always there. */
interface Connection {
  /** Sends a packet: the frame as it is, where there is one. */
  write(text: '', options: { wsPreEncodedFrame: readonly [Buffer] }): void;
  /** Packets that wait until the transport has taken those before them. */
  writeBuffer: readonly Packet[];
  transport: { socket: { bufferedAmount: number; terminate(): void } };
  request: IncomingMessage | null;
}

function connectionOf(socket: EdgeSocket): Connection {
  return socket.conn as unknown as Connection;
}

/**
 * Does what `socket.emit` does for an event that is already JSON, with one write to the kernel: in a
 * broadcast each socket is told something of its own, and encoding it is most of the cost.
 * @param before what only this socket is told
 * @param shared what follows, in UTF-8
 */
export function emitInParts(socket: EdgeSocket, before: string, shared: Buffer): void {
  const frame = textFrame(`${ENGINE_MESSAGE}${SOCKET_EVENT}${before}`, shared);
  connectionOf(socket).write('', { wsPreEncodedFrame: [frame] });
}

export function isTooSlow(socket: EdgeSocket): boolean {
  const { writeBuffer, transport } = connectionOf(socket);
  return writeBuffer.length > MOST_PACKETS || bytesWaiting(writeBuffer, transport) > MOST_BYTES;
}

/** All that is held in memory for the client: what the transport has, and what it has not yet. */
function bytesWaiting(
  writeBuffer: Connection['writeBuffer'],
  { socket }: Connection['transport'],
): number {
  let bytes = socket.bufferedAmount;
  for (const { data, options } of writeBuffer)
    if (typeof data === 'string') bytes += data.length;
    else for (const frame of options?.wsPreEncodedFrame ?? []) bytes += frame.length;
  return bytes;
}

/**
 * Ends the connection without Socket.IO's farewell, after which clients would not come back by
 * themselves. `at once` gives up what still waits to be sent: a slow client would keep it waiting.
 */
export function endConnection(
  socket: EdgeSocket,
  when: 'when sent' | 'at once' = 'when sent',
): void {
  if (when === 'at once') connectionOf(socket).transport.socket.terminate();
  else socket.conn.close();
}

/**
 * Lets go of the HTTP request and of the token, which nothing needs after the handshake: several
 * kilobytes per socket, and no secret stays in memory.
 */
export function forgetHandshake(socket: EdgeSocket): void {
  connectionOf(socket).request = null;
  socket.handshake.auth = {};
  socket.handshake.headers = {};
  socket.handshake.query = {};
}
