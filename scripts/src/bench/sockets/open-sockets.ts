import { io, type Socket } from 'socket.io-client';
import { inLanes } from '../poster.js';

/** Opens a socket for each token, some at a time, and returns when all have been told `ready`. */
export async function openSockets(url: string, tokens: readonly string[]): Promise<Socket[]> {
  const waiting = [...tokens];
  const sockets: Socket[] = [];
  await inLanes(
    40,
    () => waiting.length > 0,
    async () => {
      const token = waiting.pop();
      if (token !== undefined) sockets.push(await openSocket(url, token));
    },
  );
  return sockets;
}

function openSocket(url: string, token: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { token },
    });
    socket.once('ready', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}
