import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { createAnswering, type Answer } from './answering';
import { remainingUntil } from './countdown';
import { Rings, type Ring } from './rings';
import { requestedVisit } from './visit-notifications';

/** The two answers to a ring, in the notification that tells of it, as long as there is time for one. */
@Component({
  selector: 'gh-answer-ring',
  imports: [Icon],
  template: `
    @if (outcome(); as told) {
      <p role="status">{{ told }}</p>
    } @else if (ring(); as ring) {
      <div class="row answer-here" data-testid="answer-here" [attr.data-visit]="ring.id">
        <button
          type="button"
          class="button small primary"
          data-testid="approve-here"
          [attr.aria-disabled]="submission.working()"
          (click)="answer(ring, 'approve')"
        >
          <gh-icon name="check" /> {{ t('ring.approve') }}
        </button>
        <button
          type="button"
          class="button small danger"
          data-testid="deny-here"
          [attr.aria-disabled]="submission.working()"
          (click)="answer(ring, 'deny')"
        >
          <gh-icon name="close" /> {{ t('ring.deny') }}
        </button>
        <span class="soft small-text" role="timer">{{
          t('desk.left', { count: secondsLeft() })
        }}</span>
      </div>
      @if (submission.problem(); as problem) {
        <p class="field-error" role="alert">{{ problem }}</p>
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnswerRing {
  readonly notification = input.required<Notification>();
  readonly #rings = inject(Rings);
  readonly #session = inject(Session);
  readonly #leftMs = remainingUntil(() => Date.parse(this.#asked()?.answerBy ?? ''));
  readonly #asked = computed(() => requestedVisit(this.notification()));
  protected readonly t = inject(I18n).t;
  readonly #answering = createAnswering();
  protected readonly submission = this.#answering.submission;
  /** What came of it, until the notification says so itself. */
  protected readonly outcome = signal<string | undefined>(undefined);
  protected readonly ring = computed(() => {
    const asked = this.#asked();
    if (asked === undefined || this.#leftMs() === 0) return undefined;
    const homes = this.#session.communitiesWith('visits:answer');
    return homes.includes(asked.communityId) ? asked : undefined;
  });
  protected readonly secondsLeft = computed(() => Math.ceil(this.#leftMs() / 1000));

  protected async answer(ring: Ring, answer: Answer): Promise<void> {
    const outcome = await this.#answering.answer(ring, answer);
    this.outcome.set(outcome?.told);
    if (outcome?.isTooLate === true) this.#rings.stop(ring.id);
  }
}
