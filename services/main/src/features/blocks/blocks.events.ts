import type { ProducedEvents } from '@gatehouse/contracts/messages/main';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Doer } from '../people/people.feature.js';
import type { Unit } from '../units/units.types.js';
import type { Block } from './blocks.types.js';

type EventName = Extract<keyof ProducedEvents, `gatehouse.block.${string}`>;

/** An event of the block, which is also its aggregate: its events keep their order. */
function blockEvent<Name extends EventName>(
  type: Name,
  block: Block,
  data: ProducedEvents[Name],
): Envelope<ProducedEvents[Name]> {
  return createEnvelope({ type, source: 'gatehouse/main', subject: `block/${block.id}`, data });
}

/** Who did something, and when. */
export interface BlockDeed {
  doer: Doer;
  at: Date;
}

const about = ({ id: blockId, communityId, of }: Block, { doer, at }: BlockDeed) => ({
  ...{ blockId, communityId, of, actorId: doer.by.accountId, at: at.toISOString() },
  ...(doer.actor && { actedBy: doer.actor }),
});

export const blockAdded = (block: Block, deed: BlockDeed): Envelope =>
  blockEvent('gatehouse.block.added.v1', block, {
    ...about(block, deed),
    reason: block.reason,
    until: block.until.toISOString(),
  });

export const blockAppealed = (block: Block, deed: BlockDeed): Envelope =>
  blockEvent('gatehouse.block.appealed.v1', block, about(block, deed));

export const blockLifted = (block: Block, deed: BlockDeed): Envelope =>
  blockEvent('gatehouse.block.lifted.v1', block, about(block, deed));

/** Who was at the gate, and for whom. */
export interface Attempt extends BlockDeed {
  unit: Unit;
  visitorName: string;
  toldIds: readonly string[];
}

export const blockAttempted = (block: Block, attempt: Attempt): Envelope =>
  blockEvent('gatehouse.block.attempted.v1', block, {
    ...about(block, attempt),
    ...{ unit: attempt.unit, visitorName: attempt.visitorName, reason: block.reason },
    toldIds: [...attempt.toldIds],
  });
