import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Move } from '@gatehouse/client/gatehouse-client';
import { momentAt } from '@gatehouse/ui/days';
import { Modal } from '@gatehouse/ui/dialog';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { hasGoneOn, moveRefusal } from './move-problems';

type Name = 'day' | 'time';

/** Says that a move is done, what will be so afterwards, and when it was, if not as planned. */
@Component({
  selector: 'gh-move-finish-dialog',
  imports: [Form, Modal, Note],
  template: `
    <dialog
      ghModal
      class="dialog"
      aria-labelledby="finish-title"
      data-testid="move-finish-dialog"
      (closed)="closed.emit()"
    >
      <h2 id="finish-title">{{ t('move.finishTitle', { name: move().person.name }) }}</h2>
      <p class="soft">{{ t(move().direction === 'in' ? 'move.finishIn' : 'move.finishOut') }}</p>
      @if (problem(); as text) {
        <gh-note tone="bad" data-testid="finish-problem">{{ text }}</gh-note>
      }
      <gh-form
        [description]="fields()"
        [submission]="submission"
        [action]="t('move.finish')"
        (sent)="send($event)"
      >
        <button type="button" class="button" (click)="closed.emit()">
          {{ t('action.cancel') }}
        </button>
      </gh-form>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveFinishDialog {
  readonly move = input.required<Move>();
  readonly finished = output<Move>();
  /** Somebody was first: it is not to be finished any more. */
  readonly lost = output();
  readonly closed = output();
  readonly #api = inject(Session).api.moves;
  readonly #zone = inject(TimeZone);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly isHalf = signal(false);
  protected readonly problem = computed(() => {
    if (this.isHalf()) return this.t('move.finishBoth');
    const key = moveRefusal(this.submission.error());
    return key && this.t(key);
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    day: {
      ...{ kind: 'day', label: this.t('moves.day'), isOptional: true },
      hint: this.t('move.finishHint'),
    },
    time: { kind: 'time', label: this.t('moves.time'), isOptional: true },
  }));

  protected async send({ day, time }: Entered<Name>): Promise<void> {
    this.isHalf.set((day === '') !== (time === ''));
    if (this.isHalf()) return;
    const at = day === '' ? {} : { at: momentAt(day, time, this.#zone.name()).toISOString() };
    let finished: Move | undefined;
    await this.submission.run(async () => (finished = await this.#api.finish(this.move().id, at)));
    if (finished !== undefined) this.finished.emit(finished);
    else if (hasGoneOn(this.submission.error())) this.lost.emit();
  }
}
