import type { ReceivedPushes } from '@gatehouse/contracts/messages/edge';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';

/** What is done when a push comes. A feature brings some; a push without one does not compile. */
export type PushHandlers = {
  [Type in keyof ReceivedPushes]: (data: ReceivedPushes[Type]) => void;
};

export interface PushesOptions {
  handlers: PushHandlers;
  /** Pushes may have been missed. */
  onReconnect: () => void;
}

type Push = Envelope & { type: keyof ReceivedPushes };

/** One binding for all accounts: a binding per socket would cost the broker more than it saves. */
export function pushesPart(
  broker: Broker,
  { handlers, onReconnect }: PushesOptions,
): LifecyclePart {
  const spec = {
    keys: ['user.#', 'users', 'community.#', 'edges'],
    handle: (_key: string, { type, data }: Push) => {
      // The data was held against the contract of its type before it came here.
      const handle = handlers[type] as ((data: unknown) => void) | undefined;
      handle?.(data);
    },
    onReconnect,
  };
  return { name: 'pushes', start: () => broker.subscribePush<Push>(spec) };
}
