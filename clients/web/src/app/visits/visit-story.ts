import { Injectable, inject } from '@angular/core';
import { Dates } from '@gatehouse/ui/dates';
import { wordsFor } from '@gatehouse/ui/words';
import type { Happening } from '@gatehouse/ui/timeline';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { I18n } from '../i18n/i18n';

type Who = Visit['answeredBy'];
type RungKey = 'visit.asksContacts' | 'visit.asksGuard';

/** Who lives there is asked all the time. */
const rungKeys = wordsFor<RungKey>({
  contacts: 'visit.asksContacts',
  guard: 'visit.asksGuard',
  manager: 'visit.asksGuard',
});

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
      return [{ title: this.#t(...this.#asks(visit)), icon: 'history' }];
    }
    if (at === undefined && lapsedAt === undefined)
      return [{ title: this.#t('visit.unanswered'), at: answerBy, icon: 'bell-off' }];
    const note = this.#decided(visit);
    const isDenied = state === 'denied' && visit.withdrawnAt === undefined;
    return [
      {
        title: this.#t(isDenied ? 'visitState.denied' : 'visitState.approved'),
        icon: isDenied ? 'close' : 'check',
        tone: isDenied ? 'bad' : 'good',
        ...(at !== undefined && { at }),
        ...(note !== undefined && { note }),
      },
      ...this.#said('visit.withdrawn', visit.withdrawnAt, visit.withdrawnBy),
    ];
  }

  /** Who is asked now, and how long. */
  #asks({ rung, answerBy }: Visit): ['visit.waits' | RungKey, { time: string }] {
    const key = rung === undefined ? undefined : rungKeys(rung.kind);
    if (rung === undefined || key === undefined)
      return ['visit.waits', { time: this.#dates.time(answerBy) }];
    return [key, { time: this.#dates.time(rung.endsAt) }];
  }

  #decided({ answeredBy, answeredByActor, reason }: Visit): string | undefined {
    if (answeredBy === undefined || reason === undefined)
      return this.#by(answeredBy, answeredByActor);
    return this.#t('visit.atTheGate', { person: answeredBy.name, reason });
  }

  #said(key: 'visit.withdrawn' | 'visit.disputed', at: string | undefined, who: Who): Happening[] {
    if (at === undefined) return [];
    const note = this.#by(who);
    return [{ title: this.#t(key), at, icon: 'close', ...(note !== undefined && { note }) }];
  }

  #left({ checkedOutAt, leftHow }: Visit): Happening[] {
    if (leftHow === 'assumed') return [{ title: this.#t('visit.assumedGone'), icon: 'sign-out' }];
    if (checkedOutAt === undefined) return [];
    const title = this.#t(leftHow === 'parcel' ? 'visit.leftAtGate' : 'visit.wentOut');
    return [{ title, at: checkedOutAt, icon: leftHow === 'parcel' ? 'parcel' : 'sign-out' }];
  }

  #stay(visit: Visit): Happening[] {
    const { checkedInAt, lapsedAt, lapsedBy, disputedAt, disputedBy } = visit;
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
              ...this.#counted(visit),
              ...{ tone: 'good' },
            } satisfies Happening,
          ]),
      ...this.#left(visit),
      ...this.#said('visit.disputed', disputedAt, disputedBy),
    ];
  }

  /** Of a party: how many of it are inside. */
  #counted({ insideCount, partySize }: Visit): { note?: string } {
    if (insideCount === undefined || partySize === undefined) return {};
    const [inside, size] = [this.#dates.number(insideCount), this.#dates.number(partySize)];
    return { note: this.#t('desk.partyInside', { inside, size }) };
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
