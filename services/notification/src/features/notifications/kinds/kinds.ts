import * as all from './all.js';
import type { BoundKind, EventOf, EventType, Telling } from './kind.js';

const kinds: readonly BoundKind<EventType>[] = Object.values(all);

const kindByEvent = new Map(
  kinds.flatMap((kind) => kind.events.map((type) => [type, kind] as const)),
);

/** Every event of which a kind tells. */
export const toldEvents: readonly EventType[] = kinds.flatMap(({ events }) => events);

if (kindByEvent.size !== toldEvents.length)
  throw new Error('Two kinds tell of one event, but an event tells an account once');

/** What is to be told of an event, and to whom. */
export function tellingOf(event: EventOf<EventType>): Telling {
  const kind = kindByEvent.get(event.type);
  if (kind === undefined) throw new Error(`No kind tells of ${event.type}`);
  return kind.tell(event);
}
