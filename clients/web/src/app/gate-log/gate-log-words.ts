import type { GateEntry } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { IconName } from '@gatehouse/ui/icon';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

export const gateDirections = ['in', 'out', 'refused'] as const;

interface DirectionLook {
  key: MessageKey;
  icon: IconName;
  tone: Tone;
}

/** How a direction is told; undefined for one that is newer than this page. */
export const directionLook = wordsFor<DirectionLook>({
  in: { key: 'gateDirection.in', icon: 'inside', tone: 'good' },
  out: { key: 'gateDirection.out', icon: 'sign-out', tone: 'quiet' },
  refused: { key: 'gateDirection.refused', icon: 'intruder', tone: 'bad' },
});

/** Likewise as what somebody came. */
export const subjectKey = wordsFor<MessageKey>({
  child: 'gateSubject.child',
  goods: 'gateSubject.goods',
  help: 'gateSubject.help',
  other: 'gateSubject.other',
  pass: 'gateSubject.pass',
  person: 'gateSubject.person',
  vehicle: 'gateSubject.vehicle',
  visit: 'gateSubject.visit',
});

/** Likewise how sure a moment is. */
export const timeQualityKey = wordsFor<MessageKey>({
  corrected: 'gateTime.corrected',
  exact: 'gateTime.exact',
  uncertain: 'gateTime.uncertain',
});

/** Likewise what does not fit. */
export const conflictKey = wordsFor<MessageKey>({
  already_inside: 'conflictKind.already_inside',
  no_entry: 'conflictKind.no_entry',
  overused: 'conflictKind.overused',
  used_twice: 'conflictKind.used_twice',
});

/** By which somebody is known, as far as it is not erased. */
export const nameOf = ({ person }: GateEntry): string | undefined =>
  person?.name ?? person?.plate ?? person?.phone;
