import { wordsFor } from '@gatehouse/ui/words';
import type { Look, Looks } from '../notifications/look';

const unanswered: Look = { icon: 'bell-off', tone: 'waiting' };

const answers = wordsFor<Look>({
  approved: { icon: 'check', tone: 'good' },
  denied: { icon: 'close', tone: 'bad' },
  withdrawn: { icon: 'close', tone: 'bad' },
});

const lookOfAnswer = (outcome: unknown): Look =>
  (typeof outcome === 'string' ? answers(outcome) : undefined) ?? unanswered;

/** How notifications of who comes look: visitors, and who works for a home. */
export const visitLooks: Looks = {
  'visit-requested': ({ outcome }) =>
    outcome === undefined ? { icon: 'bell-ring', tone: 'waiting' } : lookOfAnswer(outcome),
  'visit-answered': ({ outcome }) => lookOfAnswer(outcome),
  'visit-lapsed': () => unanswered,
  'visit-escalated': () => ({ icon: 'bell-ring', tone: 'waiting' }),
  'blocked-attempt': () => ({ icon: 'shield', tone: 'bad' }),
  overstay: () => ({ icon: 'inside', tone: 'waiting' }),
  'help-came': () => ({ icon: 'sign-in', tone: 'good' }),
};
