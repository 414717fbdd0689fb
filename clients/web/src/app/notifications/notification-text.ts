import { Injectable, inject } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { tellers } from '@gatehouse/texts/generated/tellers';
import type { Teller } from '@gatehouse/texts/telling';
import { nothing } from '@gatehouse/texts/texts';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import type { AnsweredData } from '../visits/visit-notifications';
import type { Look } from './look';
import { NotificationLooks } from './notification-looks';

export interface Told extends Look {
  title: string;
  body: string;
}

const tellerOf = wordsFor<Teller<never, MessageKey>>(tellers);

/** Notifications in the language of the page, from the facts they carry. */
@Injectable({ providedIn: 'root' })
export class NotificationText {
  readonly #t = inject(I18n).t;
  readonly #session = inject(Session);
  readonly #looks = inject(NotificationLooks);

  /** What nobody here has words for reads as it was sent. */
  of(notification: Notification): Told {
    const { kind, data, title, body } = notification;
    const words = tellerOf(kind)?.tellOf(data, this.#t, this.#session.user()?.id);
    return { ...(words ?? { title, body }), ...this.#looks.of(notification) };
  }

  /** What somebody has answered on another device, for the page that rang as well. */
  ofOwnAnswer({ outcome, visitorName = nothing }: AnsweredData): Told {
    const values = { visitor: visitorName };
    return outcome === 'denied'
      ? { title: this.#t('ring.turnedAwayElsewhere', values), body: '', icon: 'close', tone: 'bad' }
      : { title: this.#t('ring.letInElsewhere', values), body: '', icon: 'check', tone: 'good' };
  }
}
