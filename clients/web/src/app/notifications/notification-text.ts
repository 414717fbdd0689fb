import { Injectable, inject } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { tellers } from '@gatehouse/texts/generated/tellers';
import type { Teller } from '@gatehouse/texts/telling';
import { nothing } from '@gatehouse/texts/texts';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { features } from '../shell/features';
import type { AnsweredData } from '../visits/visit-notifications';
import type { Look, Looks } from './look';

export interface Told extends Look {
  title: string;
  body: string;
}

const tellerOf = wordsFor<Teller<never, MessageKey>>(tellers);
const lookOf = wordsFor<Looks[string]>(
  Object.fromEntries(features.flatMap(({ looks = {} }) => Object.entries(looks))),
);
const plain: Look = { icon: 'bell', tone: 'waiting' };

/** Notifications in the language of the page, from the facts they carry. */
@Injectable({ providedIn: 'root' })
export class NotificationText {
  readonly #t = inject(I18n).t;
  readonly #session = inject(Session);

  /** What nobody here has words for reads as it was sent. */
  of({ kind, data, title, body }: Notification): Told {
    const words = tellerOf(kind)?.tellOf(data, this.#t, this.#session.user()?.id);
    return { ...(words ?? { title, body }), ...(lookOf(kind)?.(data) ?? plain) };
  }

  /** What somebody has answered on another device, for the page that rang as well. */
  ofOwnAnswer({ outcome, visitorName = nothing }: AnsweredData): Told {
    const values = { visitor: visitorName };
    return outcome === 'denied'
      ? { title: this.#t('ring.turnedAwayElsewhere', values), body: '', icon: 'close', tone: 'bad' }
      : { title: this.#t('ring.letInElsewhere', values), body: '', icon: 'check', tone: 'good' };
  }
}
