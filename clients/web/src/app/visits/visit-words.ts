import type { VisitKind, VisitState } from '@gatehouse/client/gatehouse-client';
import type { IconName } from '@gatehouse/ui/icon';
import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { ListedVisit } from './listed-visit';

export const visitKinds: readonly VisitKind[] = ['guest', 'delivery', 'cab', 'service'];

const kinds: Record<VisitKind, { key: MessageKey; icon: IconName }> = {
  guest: { key: 'visitKind.guest', icon: 'person' },
  delivery: { key: 'visitKind.delivery', icon: 'parcel' },
  cab: { key: 'visitKind.cab', icon: 'car' },
  service: { key: 'visitKind.service', icon: 'tool' },
};

const kindOf: (kind: VisitKind) => (typeof kinds)[VisitKind] | undefined = wordsFor(kinds);
export const kindKey = (kind: VisitKind): MessageKey | undefined => kindOf(kind)?.key;
export const kindIcon = (kind: VisitKind): IconName => kindOf(kind)?.icon ?? 'person';

const states: Record<VisitState, { key: MessageKey; tone: string }> = {
  requested: { key: 'visitState.requested', tone: 'waiting' },
  approved: { key: 'visitState.approved', tone: 'good' },
  denied: { key: 'visitState.denied', tone: 'bad' },
  expired: { key: 'visitState.expired', tone: '' },
  inside: { key: 'visitState.inside', tone: 'good' },
  left: { key: 'visitState.left', tone: '' },
};

const stateOf: (state: VisitState) => (typeof states)[VisitState] | undefined = wordsFor(states);
export const stateKey = (state: VisitState): MessageKey | undefined => stateOf(state)?.key;
export const stateTone = (state: VisitState): string => stateOf(state)?.tone ?? '';

const hourMs = 60 * 60_000;
/** Who brings something or somebody is soon gone again; others stay for half a day. */
const usualStayMs: Record<VisitKind, number> = {
  guest: 12 * hourMs,
  delivery: hourMs,
  cab: hourMs,
  service: 12 * hourMs,
};
const stayOf: (kind: VisitKind) => number | undefined = wordsFor(usualStayMs);

/** Whether a visitor has been inside for longer than their kind of visit takes. */
export function overstays({ state, kind, checkedInAt }: ListedVisit, now: number): boolean {
  if (state !== 'inside' || checkedInAt === undefined) return false;
  return now - Date.parse(checkedInAt) > (stayOf(kind) ?? usualStayMs.guest);
}
