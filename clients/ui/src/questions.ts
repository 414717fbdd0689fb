import {
  ChangeDetectionStrategy,
  Component,
  Injectable,
  computed,
  inject,
  signal,
} from '@angular/core';
import { Words } from './words';
import { Modal } from './dialog';

/** What is asked before something that cannot be taken back. */
export interface Question {
  title: string;
  /** What will be so afterwards, in words. */
  consequence: string;
  /** The word on the button that does it. */
  action: string;
}

interface OpenQuestion extends Question {
  answered: (yes: boolean) => void;
}

/** Asks before what cannot be taken back; what can be is done at once, and its toast undoes it. */
@Injectable({ providedIn: 'root' })
export class Questions {
  readonly #open = signal<readonly OpenQuestion[]>([]);
  /** The one to answer now. */
  readonly open = computed(() => this.#open()[0]);

  /** @returns whether they want it; leaving the question says no */
  ask(question: Question): Promise<boolean> {
    return new Promise((answered) => {
      this.#open.update((open) => [...open, { ...question, answered }]);
    });
  }

  answer(yes: boolean): void {
    this.open()?.answered(yes);
    this.#open.update((open) => open.slice(1));
  }
}

/** Begins at the way out: whoever presses Enter by habit has done nothing. */
@Component({
  selector: 'gh-question-dialog',
  imports: [Modal],
  template: `
    @if (questions.open(); as question) {
      <dialog
        ghModal
        class="dialog question"
        role="alertdialog"
        data-testid="question"
        aria-labelledby="question"
        aria-describedby="consequence"
        (closed)="questions.answer(false)"
      >
        <h2 id="question">{{ question.title }}</h2>
        <p id="consequence">{{ question.consequence }}</p>
        <footer>
          <button
            type="button"
            class="button"
            autofocus
            data-testid="no"
            (click)="questions.answer(false)"
          >
            {{ t('action.cancel') }}
          </button>
          <button
            type="button"
            class="button danger"
            data-testid="yes"
            (click)="questions.answer(true)"
          >
            {{ question.action }}
          </button>
        </footer>
      </dialog>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionDialog {
  protected readonly questions = inject(Questions);
  protected readonly t = inject(Words).t;
}
