import type { Writing } from '@gatehouse/shared/sql/writing';
import type { InvitationPace, InvitationPacesStore } from './invitation-paces.store.js';

/** So many mails a community sends in a minute, however many batches it has. */
export const MAILS_A_MINUTE = 60;
const MINUTE_MS = 60_000;

export interface PaceDependencies {
  paces: InvitationPacesStore;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** How many may be sent now; when none may, when the next may. */
export type Granted = { mails: number } | { until: Date };

/**
 * After so many mails a community makes a pause of a minute, which begins when the last was sent: then no
 * minute has more. What a process that died had taken for itself is lost until then, and never sent beside.
 */
export function createInvitationPace({ paces, writing, now }: PaceDependencies) {
  return {
    /** Takes up to so many of those that may be sent now. */
    take: (communityId: string, wanted: number): Promise<Granted> =>
      writing.inTransaction(async (tx): Promise<Granted> => {
        const at = now();
        const pace = await paces.lock(tx, communityId);
        const until = new Date((pace.lastAt?.getTime() ?? 0) + MINUTE_MS);
        const { sent } = until <= at ? { sent: 0 } : pace;
        const mails = Math.min(wanted, MAILS_A_MINUTE - sent);
        if (mails <= 0) return { until };
        await paces.keep(tx, communityId, { sent: sent + mails, lastAt: at });
        return { mails };
      }),

    /** They have been sent, but for so many that were not to be. */
    sent: (communityId: string, unused: number): Promise<void> =>
      writing.inTransaction(async (tx) => {
        const pace = await paces.lock(tx, communityId);
        const kept: InvitationPace = { sent: Math.max(0, pace.sent - unused), lastAt: now() };
        await paces.keep(tx, communityId, kept);
      }),
  };
}

export type InvitationPacing = ReturnType<typeof createInvitationPace>;
