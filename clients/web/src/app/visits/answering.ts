import { inject } from '@angular/core';
import { createSubmission } from '@gatehouse/ui/submission';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Rings, type Ring } from './rings';
import { isTooLate } from './too-late';

export type Answer = 'approve' | 'deny' | 'leaveAtGate';

const saidOf = {
  approve: 'ring.approved',
  deny: 'ring.denied',
  leaveAtGate: 'ring.leftAtGate',
} as const satisfies Record<Answer, MessageKey>;

/** What came of an answer, in words. */
export interface Outcome {
  told: string;
  /** It came too late, and there is nothing left to answer. */
  isTooLate: boolean;
}

/** Answers rings, wherever they are shown. */
export function createAnswering() {
  const rings = inject(Rings);
  const t = inject(I18n).t;
  const submission = createSubmission();
  return {
    submission,
    /** @returns undefined when it failed, of which the submission tells, and may be tried again */
    answer: async (ring: Ring, answer: Answer): Promise<Outcome | undefined> => {
      if (await submission.run(() => rings.answer(ring, answer))) {
        const values = { visitor: ring.visitor.name, unit: ring.unit.name };
        return { told: t(saidOf[answer], values), isTooLate: false };
      }
      if (!isTooLate(submission.error())) return undefined;
      return { told: submission.problem() ?? '', isTooLate: true };
    },
  };
}
