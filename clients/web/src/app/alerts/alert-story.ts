import { inject } from '@angular/core';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import type { Happening } from '@gatehouse/ui/timeline';
import { I18n } from '../i18n/i18n';

/** What has happened about an alert, in its order. Called while a component is made. */
export function createAlertStory() {
  const t = inject(I18n).t;
  return (alert: Alert): Happening[] => {
    const { raisedAt, raisedBy, acknowledgedAt, acknowledgedBy, onSiteAt, onSiteBy } = alert;
    const { closedAt, closedBy } = alert;
    return [
      {
        title: t('alertState.raised'),
        at: raisedAt,
        note: raisedBy.name,
        icon: 'siren',
        tone: 'bad',
      },
      ...happened(t('alertState.acknowledged'), acknowledgedAt, acknowledgedBy),
      ...happened(t('alertState.onSite'), onSiteAt, onSiteBy),
      ...happened(t('alertState.closed'), closedAt, closedBy),
    ];
  };
}

function happened(
  title: string,
  at: string | undefined,
  by: Alert['raisedBy'] | undefined,
): Happening[] {
  return at === undefined ? [] : [{ title, at, note: by?.name ?? '', icon: 'check', tone: 'good' }];
}
