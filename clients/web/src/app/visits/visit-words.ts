import type { VisitKind, VisitState } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '../i18n/catalogue';
import type { IconName } from '../ui/icon';

export const visitKinds: readonly VisitKind[] = ['guest', 'delivery', 'cab', 'service'];

const kinds: Record<VisitKind, { key: MessageKey; icon: IconName }> = {
  guest: { key: 'visitKind.guest', icon: 'guest' },
  delivery: { key: 'visitKind.delivery', icon: 'delivery' },
  cab: { key: 'visitKind.cab', icon: 'cab' },
  service: { key: 'visitKind.service', icon: 'service' },
};

export const kindKey = (kind: VisitKind): MessageKey => kinds[kind].key;
export const kindIcon = (kind: VisitKind): IconName => kinds[kind].icon;

const states: Record<VisitState, { key: MessageKey; tone: string }> = {
  requested: { key: 'visitState.requested', tone: 'waiting' },
  approved: { key: 'visitState.approved', tone: 'good' },
  denied: { key: 'visitState.denied', tone: 'bad' },
  expired: { key: 'visitState.expired', tone: '' },
  inside: { key: 'visitState.inside', tone: 'good' },
  left: { key: 'visitState.left', tone: '' },
};

export const stateKey = (state: VisitState): MessageKey => states[state].key;
export const stateTone = (state: VisitState): string => states[state].tone;
