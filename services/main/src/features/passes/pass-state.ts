import type { LinkedSubject } from '../public-links/public-links.types.js';
import { isOpen, opensAt } from './pass-time.js';
import type { Judgement, Pass, PassKind, PassState } from './passes.types.js';

/** What of entities has a code here. */
export const HOLDER_TYPE = 'pass';

/** As which a pass has its code. */
export const holderOf = ({ communityId, id }: Pick<Pass, 'communityId' | 'id'>) => ({
  ...{ communityId, type: HOLDER_TYPE, id },
});

/** As which a pass has its public link. */
export const linkTo = ({ communityId, id }: Pick<Pass, 'communityId' | 'id'>): LinkedSubject => ({
  ...{ communityId, kind: 'pass', subjectId: id },
});

/** An end that has come holds, whether or not that has been recorded yet. */
export const stateAt = (
  { state, validTo }: Pick<Pass, 'state' | 'validTo'>,
  at: Date,
): PassState => (hasNotEnded(state) && validTo <= at ? 'expired' : state);

/** Whether it is good, or may yet be. */
export const hasNotEnded = (state: PassState): boolean => state === 'active' || state === 'pending';

/** How many may come with one use. */
const MOST_AT_ONCE: Readonly<Record<PassKind, number>> = {
  single: 1,
  recurring: 1,
  staff: 1,
  vehicle: 9,
  party: 50,
};

/** How many may come with the pass at one use. */
export const mostAtOnce = ({ kind }: Pick<Pass, 'kind'>): number => MOST_AT_ONCE[kind];

/** How many may come in with the pass at once now, as far as its uses go. */
export function usesLeft(pass: Pick<Pass, 'kind' | 'maxUses' | 'uses'>): number {
  const { maxUses = Infinity, uses } = pass;
  return Math.max(0, Math.min(mostAtOnce(pass), maxUses - uses));
}

interface Coming {
  people: number;
  /** Where the community is. */
  zone: string;
  at: Date;
}

/** Whether so many people may come in with a pass at the moment, and why not. */
export function judge(pass: Pass, { people, zone, at }: Coming): Judgement {
  const left = usesLeft(pass);
  const state = stateAt(pass, at);
  if (state === 'revoked' || state === 'expired') return { result: state, left: 0 };
  if (state === 'refused') return { result: 'revoked', left: 0 };
  if (state === 'pending') return { result: 'pending', left: 0 };
  if (state === 'used-up') return { result: 'used_up', left: 0 };
  const next = opensAt(pass, zone, at);
  const later = next === undefined ? {} : { opensAt: next };
  if (at < pass.validFrom) return { result: 'not_yet', left, ...later };
  if (!isOpen(pass, zone, at)) return { result: 'not_in_window', left, ...later };
  return { result: people > left ? 'used_up' : 'ok', left };
}
