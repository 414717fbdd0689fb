import { inject } from '@angular/core';
import type { Move } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import type { Happening } from '@gatehouse/ui/timeline';
import { I18n } from '../i18n/i18n';

/** Tells what happened to a move so far, and what is to come. Called while a component is made. */
export function createMoveStory() {
  const { t } = inject(I18n);
  const dates = inject(Dates);

  const decision = ({ decidedAt, decidedBy, state, reason }: Move): Happening[] => {
    if (decidedAt === undefined) return [];
    const isRefused = state === 'refused';
    const why = reason === undefined ? undefined : t('move.reasonWas', { reason });
    const note = [decidedBy?.name, why].filter((part) => part !== undefined).join(' · ');
    return [
      {
        title: t(isRefused ? 'moveState.refused' : 'moveState.approved'),
        ...{ at: decidedAt, icon: isRefused ? 'close' : 'check' },
        tone: isRefused ? 'bad' : 'good',
        ...(note !== '' && { note }),
      },
    ];
  };

  const end = ({ endedAt, endedBy, state, at }: Move): Happening[] => {
    if (state === 'approved')
      return [{ title: t('move.at'), note: dates.moment(at), icon: 'history' }];
    if (endedAt === undefined || (state !== 'done' && state !== 'cancelled')) return [];
    const isDone = state === 'done';
    return [
      {
        title: t(isDone ? 'moveState.done' : 'moveState.cancelled'),
        ...{ at: endedAt, note: endedBy?.name ?? t('move.byItself') },
        ...{ icon: isDone ? 'done' : 'close', tone: isDone ? 'good' : 'quiet' },
      },
    ];
  };

  return (move: Move): Happening[] => [
    {
      title: t('move.wasAsked'),
      ...{ at: move.requestedAt, note: move.requestedBy.name, icon: 'parcel', tone: 'waiting' },
    },
    ...decision(move),
    ...end(move),
  ];
}
