import type { Options } from 'amqplib';

/** Something to put on the broker and have confirmed. */
export interface Outgoing {
  exchange: string;
  routingKey: string;
  content: Buffer;
  properties: Options.Publish;
}
