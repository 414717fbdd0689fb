import { connect } from 'amqplib';

/** Sends what was made beforehand. */
export interface Sender {
  /** All messages of the next broadcast. */
  sendNext: () => void;
  close: () => Promise<void>;
}

/**
 * @param to exchange and routing key
 * @param broadcasts the messages of each
 */
export async function openSender(
  url: string,
  [exchange, routingKey]: readonly [string, string],
  broadcasts: readonly (readonly Buffer[])[],
): Promise<Sender> {
  const connection = await connect(url, { noDelay: true });
  const channel = await connection.createChannel();
  const waiting = [...broadcasts];
  return {
    sendNext: () => {
      for (const message of waiting.shift() ?? []) channel.publish(exchange, routingKey, message);
    },
    close: () => connection.close(),
  };
}
