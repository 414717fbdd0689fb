import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { UnitDetails } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { Modal } from '@gatehouse/ui/dialog';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { Questions } from '@gatehouse/ui/questions';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { createUnitForm, draftOf, changesOf, type UnitField } from './unit-form';
import { blockersIn } from './unit-blockers';
import { blockerKey } from './unit-words';

/** Adds a unit to a building, changes the one that was seen, or retires it. */
@Component({
  selector: 'gh-unit-dialog',
  imports: [Form, Modal, Note],
  template: `
    <dialog
      ghModal
      class="dialog"
      aria-labelledby="unit-title"
      data-testid="unit-dialog"
      (closed)="closed.emit()"
    >
      <h2 id="unit-title">{{ before()?.value?.name ?? t('units.addUnit') }}</h2>
      @if (held().length > 0) {
        <gh-note tone="bad">
          <p>{{ t('problem.unitInUse') }}</p>
          <ul data-testid="held-by">
            @for (one of held(); track one) {
              <li>{{ one }}</li>
            }
          </ul>
        </gh-note>
      } @else if (retiring.problem(); as problem) {
        <gh-note tone="bad">{{ problem }}</gh-note>
      }
      <gh-form
        [description]="fields()"
        [before]="entered()"
        [submission]="submission"
        [action]="t('action.save')"
        (sent)="send($event)"
      >
        @if (before() !== undefined) {
          <button
            type="button"
            class="button danger"
            data-testid="retire-unit"
            [attr.aria-disabled]="retiring.working()"
            (click)="retire()"
          >
            {{ t('units.retire') }}
          </button>
        }
        <button type="button" class="button" (click)="closed.emit()">
          {{ t('action.cancel') }}
        </button>
      </gh-form>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitDialog {
  readonly buildingId = input.required<string>();
  /** The unit as it was seen; a new one is added without it. */
  readonly before = input<Seen<UnitDetails>>();
  /** It is there, otherwise, or not any more. */
  readonly saved = output<string>();
  readonly closed = output();
  readonly #api = inject(Session).api.units;
  readonly #questions = inject(Questions);
  readonly #form = createUnitForm();
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly retiring = createSubmission();
  protected readonly fields = computed<Description<UnitField>>(() =>
    this.#form.describe(this.before()?.value.kind),
  );
  protected readonly entered = computed(() => this.#form.enter(this.before()?.value));
  /** What holds the unit that was to be retired, in words. */
  protected readonly held = computed(() => {
    const error = this.retiring.error();
    const found = error instanceof ProblemError ? blockersIn(error) : [];
    return found.map(({ kind, count }) =>
      this.t(blockerKey(kind) ?? 'units.heldByOther', { count }),
    );
  });

  protected async send(entered: Entered<UnitField>): Promise<void> {
    this.retiring.forget();
    const before = this.before();
    const done = await this.submission.run(() =>
      before === undefined
        ? this.#api.create({ buildingId: this.buildingId(), ...draftOf(entered) })
        : this.#api.update(before.value.id, changesOf(entered), { ifMatch: before.tag }),
    );
    if (done) this.saved.emit(this.t('units.saved', { name: entered.name }));
  }

  protected async retire(): Promise<void> {
    const unit = this.before()?.value;
    if (unit === undefined) return;
    const { name } = unit;
    const isWanted = await this.#questions.ask({
      title: this.t('units.askRetire', { name }),
      consequence: this.t('units.askRetireText'),
      action: this.t('units.retire'),
    });
    if (!isWanted) return;
    this.submission.forget();
    const done = await this.retiring.run(() => this.#api.retire(unit.id));
    if (done) this.saved.emit(this.t('units.retiredNow', { name }));
  }
}
