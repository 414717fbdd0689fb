import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Community } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Dates } from '@gatehouse/ui/dates';
import { Note } from '@gatehouse/ui/note';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { wordsFor } from '@gatehouse/ui/words';
import { StepUp } from '../account/step-up';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { isOver, wordsOfState } from './community-words';

type Step = 'suspend' | 'resume' | 'close' | 'reopen';

/** What each step is called, and asked before; where nothing is asked, it can be undone by another. */
const steps: Record<Step, { label: MessageKey; ask?: [MessageKey, MessageKey] }> = {
  suspend: {
    label: 'communities.suspend',
    ask: ['communities.askSuspend', 'communities.askSuspendText'],
  },
  resume: { label: 'communities.resume' },
  close: { label: 'communities.close', ask: ['communities.askClose', 'communities.askCloseText'] },
  reopen: { label: 'communities.reopen' },
};

const stepsIn: Partial<Record<Community['state'], readonly Step[]>> = {
  setup: ['close'],
  active: ['suspend', 'close'],
  suspended: ['resume', 'close'],
  closing: ['reopen'],
};

/** What each state means; nothing is said of one of a newer release. */
const meaningOf = wordsFor<MessageKey>({
  setup: 'communities.setupText',
  active: 'communities.activeText',
  suspended: 'communities.suspendedText',
  closing: 'communities.closingText',
  closed: 'communities.closedText',
});

/** What becomes of a community: what its state means, and the steps out of it. */
@Component({
  selector: 'gh-community-steps',
  imports: [Note],
  template: `
    <section class="card stack" aria-labelledby="steps">
      <h2 id="steps">{{ t('communities.steps') }}</h2>
      @if (meaning(); as text) {
        <p class="soft">{{ text }}</p>
      }
      @if (submission.problem(); as problem) {
        <gh-note tone="bad">{{ problem }}</gh-note>
      }
      <div class="row">
        @for (step of possible(); track step) {
          <button
            type="button"
            class="button"
            [class.danger]="step === 'close' || step === 'suspend'"
            [attr.data-testid]="step + '-community'"
            [attr.aria-disabled]="submission.working()"
            (click)="take(step)"
          >
            {{ t(steps[step].label) }}
          </button>
        }
      </div>
    </section>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunitySteps {
  readonly community = input.required<Community>();
  readonly changed = output<Community>();
  readonly #api = inject(Session).api.communities;
  readonly #questions = inject(Questions);
  readonly #stepUp = inject(StepUp);
  readonly #toasts = inject(ToastStore);
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly steps = steps;
  protected readonly submission = createSubmission();
  protected readonly possible = computed(() => {
    const community = this.community();
    return isOver(community) ? [] : (stepsIn[community.state] ?? []);
  });
  protected readonly meaning = computed(() => {
    const { state, closesAt } = this.community();
    const meaning = isOver(this.community()) ? 'communities.endingText' : meaningOf(state);
    return meaning && this.t(meaning, { when: this.#dates.moment(closesAt) });
  });

  protected async take(step: Step): Promise<void> {
    const { id, name } = this.community();
    const { label, ask } = steps[step];
    const isWanted =
      ask === undefined ||
      (await this.#questions.ask({
        title: this.t(ask[0], { name }),
        consequence: this.t(ask[1]),
        action: this.t(label),
      }));
    if (!isWanted) return;
    await this.submission.run(async () => {
      const community = await this.#stepUp.around(() => this.#api[step](id));
      this.changed.emit(community);
      const state = wordsOfState(community.state);
      const title = this.t('communities.isNow', { name, state: state ? this.t(state.key) : '' });
      this.#toasts.show({ title, icon: 'done', tone: 'good' });
    });
  }
}
