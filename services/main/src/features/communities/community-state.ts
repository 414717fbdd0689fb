import { CommunityStateWrong } from './communities.errors.js';
import type { CommunityState, WholeCommunity } from './communities.types.js';
import { toCommunityRow, wholeCommunityIn } from './community-row.js';

/** For how long a community that is closing can be reopened, in milliseconds. */
export const CLOSING_MS = 30 * 24 * 60 * 60_000;

export type CommunityStep = 'activate' | 'suspend' | 'resume' | 'close' | 'reopen';

const FROM: Readonly<Record<CommunityStep, readonly CommunityState[]>> = {
  activate: ['setup'],
  suspend: ['active'],
  resume: ['suspended'],
  close: ['setup', 'active', 'suspended'],
  reopen: ['closing'],
};

/** Whether whatever its people may do can be done there; elsewhere they read, and the gate goes on. */
export function isOpen(state: CommunityState): boolean {
  return state === 'setup' || state === 'active';
}

/**
 * The community after the step.
 *
 * @throws CommunityStateWrong when it cannot take the step from where it is
 */
export function afterStep(
  step: CommunityStep,
  community: WholeCommunity,
  at: Date,
): WholeCommunity {
  const { state } = community;
  if (!FROM[step].includes(state)) throw new CommunityStateWrong(state);
  switch (step) {
    case 'activate':
    case 'resume':
      return { ...community, state: 'active' };
    case 'suspend':
      return { ...community, state: 'suspended' };
    case 'close':
      return {
        ...{ ...community, state: 'closing', stateBefore: state, closingAt: at },
        closesAt: new Date(at.getTime() + CLOSING_MS),
      };
    case 'reopen':
      return reopened(community, at);
  }
}

/** As it was before; what erases it may have begun once its time has come. */
function reopened(community: WholeCommunity, at: Date): WholeCommunity {
  const { closesAt, stateBefore = 'active' } = community;
  if (closesAt === undefined || closesAt <= at)
    throw new CommunityStateWrong(community.state, closesAt);
  const row = { ...toCommunityRow(community), state: stateBefore };
  return wholeCommunityIn({ ...row, stateBefore: null, closingAt: null, closesAt: null });
}
