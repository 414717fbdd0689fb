import type { Device } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

export const deviceKinds = ['gate', 'door'] as const;

/** The words for where it is used; undefined for somewhere newer than this page. */
export const deviceKindKey = wordsFor<MessageKey>({
  door: 'deviceKind.door',
  gate: 'deviceKind.gate',
});

const states = wordsFor<{ key: MessageKey; tone: Tone }>({
  active: { key: 'deviceState.active', tone: 'good' },
  revoked: { key: 'deviceState.revoked', tone: 'quiet' },
  silent: { key: 'deviceState.silent', tone: 'bad' },
  waiting: { key: 'deviceState.waiting', tone: 'waiting' },
});

/** How a device stands: one that works and was not heard of for long is silent. */
export const standingOf = ({ state, silentSince }: Device) =>
  states(state === 'active' && silentSince !== undefined ? 'silent' : state);

/** What is said of its clock: nothing while nobody knows. */
export const clockKey = wordsFor<MessageKey>({
  fair: 'deviceClock.fair',
  good: 'deviceClock.good',
  poor: 'deviceClock.poor',
});

/** Minutes and seconds until a moment: "14:59"; "0:00" once it is over. */
export function timeLeft(endsAt: string, now: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(endsAt) - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
