import { Injectable, inject } from '@angular/core';
import { Dates } from '@gatehouse/ui/dates';
import type { Happening } from '@gatehouse/ui/timeline';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { I18n } from '../i18n/i18n';

type Who = Visit['answeredBy'];

/** What happened to a visit so far, and what is to come, in words. */
@Injectable({ providedIn: 'root' })
export class VisitStory {
  readonly #t = inject(I18n).t;
  readonly #dates = inject(Dates);

  of(visit: Visit): Happening[] {
    return [this.#rang(visit), ...this.#answer(visit), ...this.#stay(visit)];
  }

  #rang(visit: Visit): Happening {
    const note = this.#by(visit.requestedBy, visit.requestedByActor);
    return {
      ...{ title: this.#t('visit.rang'), at: visit.requestedAt, icon: 'bell-ring' },
      ...{ tone: 'waiting' },
      ...(note !== undefined && { note }),
    };
  }

  #answer(visit: Visit): Happening[] {
    const { state, answerBy, answeredAt: at, lapsedAt } = visit;
    if (state === 'requested') {
      const title = this.#t('visit.waits', { time: this.#dates.time(answerBy) });
      return [{ title, icon: 'history' }];
    }
    if (at === undefined && lapsedAt === undefined)
      return [{ title: this.#t('visit.unanswered'), at: answerBy, icon: 'bell-off' }];
    const note = this.#by(visit.answeredBy, visit.answeredByActor);
    const isDenied = state === 'denied';
    return [
      {
        title: this.#t(isDenied ? 'visitState.denied' : 'visitState.approved'),
        icon: isDenied ? 'close' : 'check',
        tone: isDenied ? 'bad' : 'good',
        ...(at !== undefined && { at }),
        ...(note !== undefined && { note }),
      },
    ];
  }

  #stay({ checkedInAt, checkedOutAt, lapsedAt, lapsedBy }: Visit): Happening[] {
    const note = this.#by(lapsedBy);
    const lapse = { title: this.#t('visit.lapsed'), ...(note !== undefined && { note }) };
    return [
      ...(lapsedAt === undefined
        ? []
        : [{ ...lapse, at: lapsedAt, icon: 'bell-off' } satisfies Happening]),
      ...(checkedInAt === undefined
        ? []
        : [
            {
              ...{ title: this.#t('visit.cameIn'), at: checkedInAt, icon: 'inside' },
              ...{ tone: 'good' },
            } satisfies Happening,
          ]),
      ...(checkedOutAt === undefined
        ? []
        : [
            {
              ...{ title: this.#t('visit.wentOut'), at: checkedOutAt, icon: 'sign-out' },
            } satisfies Happening,
          ]),
    ];
  }

  #by(who: Who, actor?: Who): string | undefined {
    if (who === undefined) return undefined;
    const person =
      actor === undefined
        ? who.name
        : this.#t('visit.inTheNameOf', { actor: actor.name, person: who.name });
    return this.#t('visit.by', { person });
  }
}
