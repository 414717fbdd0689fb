import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** What a resident may still say of a visit that is answered: not any more, or not for us. */
@Component({
  selector: 'gh-visit-second-thoughts',
  template: `
    @if (mayWithdraw()) {
      <button
        type="button"
        class="button danger"
        data-testid="withdraw"
        [attr.aria-disabled]="submission.working()"
        (click)="say('withdraw')"
      >
        {{ t('visit.withdraw') }}
      </button>
    }
    @if (mayDispute()) {
      <button
        type="button"
        class="button"
        data-testid="dispute"
        [attr.aria-disabled]="submission.working()"
        (click)="say('dispute')"
      >
        {{ t('visit.dispute') }}
      </button>
    }
    @if (submission.problem(); as problem) {
      <p class="field-error" role="alert">{{ problem }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitSecondThoughts {
  readonly visit = input.required<Visit>();
  readonly said = output();
  readonly #session = inject(Session);
  readonly #questions = inject(Questions);
  readonly #mayAnswer = this.#session.mayIn('visits:answer');
  protected readonly t = inject(I18n).t;
  readonly #destroyRef = inject(DestroyRef);
  protected readonly submission = createSubmission();
  protected readonly mayWithdraw = computed(
    () => this.#mayAnswer && this.visit().state === 'approved',
  );
  protected readonly mayDispute = computed(() => {
    const { state, disputedAt, leftHow } = this.visit();
    const cameIn = state === 'inside' || (state === 'left' && leftHow !== 'parcel');
    return this.#mayAnswer && cameIn && disputedAt === undefined;
  });

  protected async say(what: 'withdraw' | 'dispute'): Promise<void> {
    const { id, visitor } = this.visit();
    const question = {
      title: this.t(`visit.${what}Title`, { visitor: visitor.name }),
      consequence: this.t(`visit.${what}Text`),
      action: this.t(`visit.${what}`),
    };
    if (!(await this.#questions.ask(question))) return;
    await this.submission.run(() => this.#session.api.visits[what](id));
    // The news of it may have come first, and taken this away.
    if (!this.#destroyRef.destroyed) this.said.emit();
  }
}
