import { currentContext } from '../../context/request-context.js';
import type { SpanDescription, SpanKind } from '../../tracing/tracing.js';
import { isTracing } from '../../tracing/tracing.js';
import type { Envelope } from '../envelope.js';

type MessageStep = 'publish' | 'push' | 'process' | 'receive';

const KINDS: Readonly<Record<MessageStep, SpanKind>> = {
  publish: 'producer',
  push: 'producer',
  process: 'consumer',
  receive: 'consumer',
};

/** A step of a message's way, caused by whatever the envelope names. */
export function messageSpan(
  step: MessageStep,
  { id, type, traceparent }: Envelope,
): SpanDescription {
  return {
    name: `${step} ${type}`,
    kind: KINDS[step],
    parent: traceparent,
    attributes: {
      'messaging.system': 'rabbitmq',
      'messaging.operation.name': step,
      'messaging.message.id': id,
      'gatehouse.message.type': type,
    },
  };
}

/** The envelope as the step under way passes it on: what follows is caused by that step. */
export function asCaused<E extends Envelope>(envelope: E): E {
  const traceparent = isTracing() ? currentContext()?.traceparent : undefined;
  return traceparent === undefined ? envelope : { ...envelope, traceparent };
}
