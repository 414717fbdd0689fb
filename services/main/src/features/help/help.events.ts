import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Day } from '@gatehouse/shared/time/local-time';
import type { Doer } from '../people/people.feature.js';
import type { Unit } from '../units/units.types.js';
import type { DailyHelp, Engagement } from './help.types.js';

type EventName = keyof ProducedEvents;

function eventOf<Name extends EventName>(
  type: Name,
  subject: string,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject, data });
}

const deedOf = ({ by, actor }: Doer) => ({
  actorId: by.accountId,
  ...(actor && { actedBy: actor }),
});

/** A unit that awaits somebody, and the accounts of those who live there. */
export interface AwaitingUnit {
  unit: Unit;
  residentIds: string[];
}

/** A helper is the aggregate: that they came and went keeps its order. */
export function helpCame(
  { id: helpId, communityId, name, types }: DailyHelp,
  { unit, residentIds }: AwaitingUnit,
  { doer, at }: { doer: Doer; at: Date },
): Envelope {
  return eventOf('gatehouse.help.came.v1', `help/${helpId}`, {
    ...{ helpId, communityId, name, types: [...types], unit, residentIds },
    ...{ ...deedOf(doer), at: at.toISOString() },
  });
}

export function helpLeft(
  { id: helpId, communityId, name }: DailyHelp,
  { doer, at }: { doer: Doer; at: Date },
): Envelope {
  const facts = { helpId, communityId, name, at: at.toISOString() };
  return eventOf('gatehouse.help.left.v1', `help/${helpId}`, { ...facts, ...deedOf(doer) });
}

/** What is told of an engagement. */
export interface ToldEngagement {
  engagement: Engagement;
  unit: Unit;
  at: Date;
  /** Absent where it happens by itself. */
  doer?: Doer;
}

const about = ({ engagement, unit, at, doer }: ToldEngagement) => {
  const { id: engagementId, communityId, helpId, firstDay } = engagement;
  return {
    ...{ engagementId, communityId, helpId, unit, firstDay: firstDay.toString() },
    ...{ at: at.toISOString(), ...(doer && deedOf(doer)) },
  };
};

export function engagementStarted(told: ToldEngagement): Envelope {
  const subject = `engagement/${told.engagement.id}`;
  return eventOf('gatehouse.engagement.started.v1', subject, about(told));
}

export function engagementEnded(told: ToldEngagement, lastDay: Day): Envelope {
  const subject = `engagement/${told.engagement.id}`;
  const facts = { ...about(told), lastDay: lastDay.toString() };
  return eventOf('gatehouse.engagement.ended.v1', subject, facts);
}
