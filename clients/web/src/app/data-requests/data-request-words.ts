import { inject } from '@angular/core';
import type { DataRequest } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';

const kindKey = wordsFor<MessageKey>({
  erasure: 'dataRequestKind.erasure',
  export: 'dataRequestKind.export',
});

const stateKey = wordsFor<MessageKey>({
  cancelled: 'dataRequestState.cancelled',
  cooling: 'dataRequestState.cooling',
  done: 'dataRequestState.done',
  over: 'dataRequestState.over',
  partly: 'dataRequestState.partly',
  ready: 'dataRequestState.ready',
  running: 'dataRequestState.running',
  verified: 'dataRequestState.verified',
});

/** What may be asked for. */
export const requestKinds = ['export', 'erasure'] as const;

/** What may become of a request, in the order in which it is looked for. */
export const requestStates = [
  ...(['cooling', 'verified', 'running', 'ready'] as const),
  ...(['done', 'partly', 'over', 'cancelled'] as const),
];

/** How the badge of a state looks. */
export function requestTone(request: Pick<DataRequest, 'state'>): Tone {
  if (request.state === 'ready') return 'good';
  if (request.state === 'cooling') return 'warn';
  return isWorking(request) ? 'waiting' : 'quiet';
}

/** Whether somebody is at it, or will be soon. */
export function isWorking({ state }: Pick<DataRequest, 'state'>): boolean {
  return state === 'verified' || state === 'running';
}

/** Whether it has to be done yet. */
export function isOpen(request: Pick<DataRequest, 'state'>): boolean {
  return isWorking(request) || request.state === 'cooling';
}

/** Says data requests in words. Called while a component is made. */
export function createRequestWords() {
  const { t } = inject(I18n);
  const dates = inject(Dates);

  const endKey = ({ kind, state }: DataRequest): MessageKey => {
    if (state === 'cancelled') return 'dataRequests.wasCancelled';
    return kind === 'erasure' ? 'dataRequests.erased' : 'dataRequests.ended';
  };

  return {
    /** What is newer than this page is said as it came. */
    kindOf: ({ kind }: Pick<DataRequest, 'kind'>): string => {
      const key = kindKey(kind);
      return key === undefined ? kind : t(key);
    },

    stateOf: ({ state }: Pick<DataRequest, 'state'>): string => {
      const key = stateKey(state);
      return key === undefined ? state : t(key);
    },

    /** When it ended, and how; undefined while it has not. */
    endOf: (request: DataRequest): string | undefined =>
      request.endedAt === undefined
        ? undefined
        : t(endKey(request), { when: dates.moment(request.endedAt) }),

    /** What keeps an erasure whose time has come. */
    waitOf: ({ waitsFor }: DataRequest): string | undefined =>
      waitsFor === 'another-admin' ? t('myData.waitsForAdmin') : undefined,
  };
}
