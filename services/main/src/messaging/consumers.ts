import type { Broker, Subscription } from '@gatehouse/shared/messaging/broker';
import type { HandleAuditedEvents } from '../features/audit/audit.consumer.js';
import type { AuditedEvent } from '../features/audit/audit.events.js';
import type { HandlePeopleEvent, PeopleEvent } from '../features/people/people.consumer.js';
import { topology } from './topology.js';

export interface EventHandlers {
  handlePeopleEvent: HandlePeopleEvent;
  handleAuditedEvents: HandleAuditedEvents;
}

/** Starts acting on events. @throws when the contracts let us consume events we do not */
export async function startConsumers(
  broker: Broker,
  { handlePeopleEvent, handleAuditedEvents }: EventHandlers,
): Promise<Subscription> {
  const subscriptions = [
    await broker.consume<PeopleEvent>({ ...topology.people, handle: handlePeopleEvent }),
    await broker.consume<AuditedEvent>({ ...topology.audit, handleBatch: handleAuditedEvents }),
  ];
  broker.assertAllConsumed();
  return {
    stop: async (deadlineMs) => {
      await Promise.all(subscriptions.map((subscription) => subscription.stop(deadlineMs)));
    },
  };
}
