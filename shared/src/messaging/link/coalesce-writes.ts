import { Socket } from 'node:net';
import type { ChannelModel } from 'amqplib';

/**
 * Sends all frames of one tick in one system call. amqplib writes each frame to the socket by
 * itself, and without Nagle each becomes a packet. Measured with 50 calls at a time: about a third
 * less processor time per call in the broker, a tenth less here. A lone frame waits for nothing but
 * the end of the tick it was written in.
 *
 * The socket is not part of amqplib's interface; where it is not found, nothing changes.
 */
export function coalesceWrites(model: ChannelModel): void {
  const { stream } = model.connection as { stream?: unknown };
  if (!(stream instanceof Socket)) return;
  const write = stream.write.bind(stream);
  let corked = false;
  const uncork = (): void => {
    corked = false;
    stream.uncork();
  };
  stream.write = (chunk: Uint8Array | string): boolean => {
    if (!corked) {
      corked = true;
      stream.cork();
      process.nextTick(uncork);
    }
    return write(chunk);
  };
}
