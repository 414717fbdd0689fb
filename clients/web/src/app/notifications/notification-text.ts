import { Injectable, inject } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { IconName } from '@gatehouse/ui/icon';
import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { addedData, type AddedData } from '../people/added-notification';
import { Session } from '../sessions/session';
import { kindKey } from '../visits/visit-words';
import {
  answeredData,
  lapsedData,
  requestedData,
  type AnsweredData,
  type LapsedData,
} from '../visits/visit-notifications';

export interface Told {
  title: string;
  body: string;
  icon: IconName;
  tone: 'good' | 'bad' | 'waiting';
}

const titleOf = wordsFor<MessageKey>({
  approved: 'visitTold.approved',
  denied: 'visitTold.denied',
  expired: 'visitTold.expired',
});
const bodies = {
  approved: 'visitTold.approvedBy',
  denied: 'visitTold.deniedBy',
  expired: 'visitTold.expiredFor',
} as const satisfies Record<string, MessageKey>;
const bodyOf = wordsFor<MessageKey>(bodies);

const ownBodyOf = wordsFor<MessageKey>({
  ...bodies,
  approved: 'visitTold.approvedByYou',
  denied: 'visitTold.deniedByYou',
});

/** Notifications in the language of the page, from the facts they carry. */
@Injectable({ providedIn: 'root' })
export class NotificationText {
  readonly #t = inject(I18n).t;
  readonly #session = inject(Session);

  of(notification: Notification): Told {
    const added = addedData(notification);
    if (added !== undefined) return this.#added(added);
    const lapsed = lapsedData(notification);
    if (lapsed !== undefined) return this.#lapsed(lapsed);
    return answeredData(notification) === undefined && notification.kind === 'visit-requested'
      ? this.#requested(notification)
      : this.#answered(notification);
  }

  #requested(notification: Notification): Told {
    const data = requestedData(notification);
    const look = { icon: 'bell-ring', tone: 'waiting' } as const;
    if (data === undefined) return { ...this.#asSent(notification), ...look };
    const title = this.#t('visitTold.requested', { visitor: data.visitorName });
    const kind = this.#t(kindKey(data.kind));
    return {
      title,
      body: this.#t('visitTold.requestedFor', { kind, unit: data.unit.name }),
      ...look,
    };
  }

  #added({ unit, resident }: AddedData): Told {
    const title = this.#t('residentTold.added', { resident: resident.name, unit: unit.name });
    return { title, body: this.#t('residentTold.addedHint'), icon: 'add-person', tone: 'waiting' };
  }

  #lapsed({ visitorName: visitor, unit, lapsedBy }: LapsedData): Told {
    const body =
      lapsedBy === undefined
        ? this.#t('visitTold.lapsedFor', { unit: unit.name })
        : this.#t('visitTold.lapsedBy', { person: lapsedBy.name });
    return {
      title: this.#t('visitTold.lapsed', { visitor }),
      body,
      icon: 'bell-off',
      tone: 'waiting',
    };
  }

  #answered(notification: Notification): Told {
    const data = answeredData(notification);
    if (data === undefined) return { ...this.#asSent(notification), icon: 'bell', tone: 'waiting' };
    const { outcome, visitorName, unit, answeredBy, answeredByActor } = data;
    const look = {
      icon: outcome === 'approved' ? 'check' : outcome === 'denied' ? 'close' : 'bell-off',
      tone: outcome === 'approved' ? 'good' : outcome === 'denied' ? 'bad' : 'waiting',
    } as const;
    if (visitorName === undefined || unit === undefined) {
      return { ...this.#asSent(notification), ...look };
    }
    const owner = answeredBy?.name ?? '';
    const actor = answeredByActor?.name;
    const person =
      actor === undefined ? owner : this.#t('visitTold.inTheNameOf', { actor, person: owner });
    const values = { visitor: visitorName, unit: unit.name, person };
    const isOwn =
      actor === undefined &&
      answeredBy !== undefined &&
      answeredBy.accountId === this.#session.user()?.id;
    return {
      title: this.#t(titleOf(outcome), values),
      body: this.#t((isOwn ? ownBodyOf : bodyOf)(outcome), values),
      ...look,
    };
  }

  /** What somebody has answered on another device, for the page that rang as well. */
  ofOwnAnswer({ outcome, visitorName = '–' }: AnsweredData): Told {
    const values = { visitor: visitorName };
    return outcome === 'denied'
      ? { title: this.#t('ring.turnedAwayElsewhere', values), body: '', icon: 'close', tone: 'bad' }
      : { title: this.#t('ring.letInElsewhere', values), body: '', icon: 'check', tone: 'good' };
  }

  /** In the language that the server chose. */
  #asSent({ title, body }: Notification): Pick<Told, 'title' | 'body'> {
    return { title, body };
  }
}
