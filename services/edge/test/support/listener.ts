import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { FeedChange, FeedItem, FeedState } from '../../src/features/feed/feed.types.js';

export type Listener = ReturnType<typeof listen>;
interface RefusalData {
  code: string;
  title: string;
}

const open = new Set<Socket>();

export function closeListeners(): void {
  for (const socket of open) socket.disconnect();
  open.clear();
}

/**
 * A client as naive as can be: it writes down what it hears, in order, and repairs nothing. By
 * default it does not reconnect, so that what it heard is what one connection told.
 */
export function listen(
  url: string,
  auth: Record<string, unknown>,
  options: Partial<ManagerOptions & SocketOptions> = {},
) {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth,
    ...options,
  });
  open.add(socket);
  const heard: string[] = [];
  const items: FeedItem[] = [];
  const readies: FeedState[] = [];
  const reasons: string[] = [];
  let refusal: RefusalData | undefined;
  let closedBy: string | undefined;

  socket.on('ready', (state: FeedState) => {
    readies.push(state);
    heard.push(`ready ${state.seq}${state.recovered ? '' : ' lost'}`);
  });
  socket.on('notification', (item: FeedItem) => {
    items.push(item);
    heard.push(String(item.seq));
  });
  socket.on('feed', (change: FeedChange) => heard.push(`feed ${change.unread}`));
  socket.on('expiring', () => reasons.push('expiring'));
  socket.on('renewed', () => reasons.push('renewed'));
  socket.on('unrenewed', ({ code }: RefusalData) => reasons.push(`unrenewed ${code}`));
  socket.on('ended', ({ code }: RefusalData) => reasons.push(`ended ${code}`));
  socket.on('connect_error', (error: Error & { data?: RefusalData }) => (refusal = error.data));
  socket.on('disconnect', (reason) => (closedBy = reason));

  return {
    socket,
    heard,
    /** What was said about the token and the end, in order. */
    reasons,
    items,
    readies,
    hears: (expected: string[], within = 5000) =>
      eventually(() => expect(heard).to.deep.equal(expected), { within }),
    /** The code with which the edge refused. */
    refused: () =>
      eventually(() => {
        expect(refusal, 'refusal').to.not.equal(undefined);
        return refusal?.code ?? '';
      }),
    closed: (within = 5000) =>
      eventually(
        () => {
          expect(closedBy, 'reason of the disconnect').to.not.equal(undefined);
          return closedBy;
        },
        { within },
      ),
    close: () => socket.disconnect(),
  };
}

/** Stops a client's TCP socket from being read, as a phone in a tunnel would. */
export function stopReading(socket: Socket): void {
  const { transport } = socket.io.engine as unknown as {
    transport: { ws: { _socket: { pause(): void } } };
  };
  transport.ws._socket.pause();
}
