import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { StandingAnswer } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { kindIcon, kindKey } from '../visits/visit-words';
import { StandingAnswerDialog } from './standing-answer-dialog';

/** What a home says to visitors before they come. */
@Component({
  selector: 'gh-home-standing-answers',
  imports: [Failed, Icon, Loading, StandingAnswerDialog],
  templateUrl: './home-standing-answers.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomeStandingAnswers {
  readonly unitId = input.required<string>();
  readonly #api = inject(Session).api.standingAnswers;
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly kindIcon = kindIcon;
  protected readonly isAdding = signal(false);
  protected readonly answers = createPager<StandingAnswer>((cursor, signal) =>
    this.#api.list({ ...cursor, unitId: this.unitId(), limit: 30 }, { signal }),
  );

  constructor() {
    effect(() => {
      this.unitId();
      untracked(() => void this.answers.restart());
    });
  }

  protected whoOf({ kind, company }: StandingAnswer): string {
    const key = kindKey(kind);
    const word = key === undefined ? kind : this.t(key);
    return company === undefined ? word : this.t('standing.from', { kind: word, company });
  }

  protected untilOf({ until }: StandingAnswer): string {
    return until === undefined ? '' : this.t('standing.until', { time: this.#dates.since(until) });
  }

  protected saysKey({ answer, instruction }: StandingAnswer): MessageKey {
    if (answer === 'denied') return 'standing.denied';
    return instruction === 'leave-at-gate' ? 'standing.leftAtGate' : 'standing.approved';
  }

  protected saved(): void {
    this.isAdding.set(false);
    void this.answers.reload();
  }

  /** Nothing is lost by it: the bell rings again. */
  protected async remove({ id }: StandingAnswer): Promise<void> {
    try {
      await this.#api.remove(id);
      this.answers.update((shown) => shown.filter((one) => one.id !== id));
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
      void this.answers.reload();
    }
  }
}
