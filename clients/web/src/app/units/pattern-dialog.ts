import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Building, UnitPlan } from '@gatehouse/client/gatehouse-client';
import { Modal } from '@gatehouse/ui/dialog';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { FormControls } from '@gatehouse/ui/form-controls';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { byFloor } from './floors';
import { takenNamesIn } from './unit-blockers';
import { createUnitForm, kindChoices } from './unit-form';
import { createPatternControls, patternOf } from './unit-pattern';

const typingMs = 300;
/** More names would be no preview: so many floors are shown, from below and from above. */
const floorsShown = 6;

/** Adds the units of many floors; what would be made, and what is there already, is seen meanwhile. */
@Component({
  selector: 'gh-pattern-dialog',
  imports: [Field, FieldControl, FormControls, Modal, Note],
  templateUrl: './pattern-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PatternDialog {
  readonly building = input.required<Building>();
  /** So many were made. */
  readonly made = output<number>();
  readonly closed = output();
  readonly #api = inject(Session).api.units;
  readonly #problems = inject(ProblemWords);
  readonly #i18n = inject(I18n);
  protected readonly t = this.#i18n.t;
  protected readonly areaLabel = createUnitForm().areaLabel;
  protected readonly kinds = computed(() => kindChoices(this.t));
  protected readonly form = createPatternControls();
  protected readonly submission = createSubmission();
  protected readonly plan = signal<UnitPlan | undefined>(undefined);
  readonly #failure = signal<unknown>(undefined);
  readonly #refused = computed(() => this.#problems.fieldsOf(this.#failure()));
  /** Why it cannot be made as it stands, unless a field says it; the same words as if it had been sent. */
  protected readonly refusal = computed(() => {
    const failure = this.#failure();
    const isSaid = failure === undefined || Object.keys(this.#refused()).length > 0;
    return isSaid ? undefined : this.#problems.of(failure);
  });
  protected readonly taken = computed(() => {
    const errors = [this.submission.error(), this.#failure()];
    return errors.flatMap((error) => (error instanceof ProblemError ? takenNamesIn(error) : []));
  });
  protected readonly takenNames = computed(() =>
    new Intl.ListFormat(this.#i18n.language(), { type: 'conjunction' }).format(this.taken()),
  );
  readonly #floors = computed(() => byFloor(this.plan()?.units ?? []));
  protected readonly above = computed(() => this.#floors().slice(0, floorsShown));
  protected readonly below = computed(() =>
    this.#floors().slice(Math.max(floorsShown, this.#floors().length - floorsShown)),
  );
  protected readonly left = computed(
    () => this.#floors().length - this.above().length - this.below().length,
  );

  constructor() {
    effect((onCleanup) => {
      const isWhole = !this.form.isFaulty();
      const wanted = isWhole ? patternOf(this.form.values(), true) : undefined;
      this.plan.set(undefined);
      this.#failure.set(undefined);
      this.submission.forget();
      if (wanted === undefined) return;
      const asked = new AbortController();
      const timer = setTimeout(() => void this.#preview(wanted, asked.signal), typingMs);
      onCleanup(() => {
        clearTimeout(timer);
        asked.abort();
      });
    });
  }

  /** What is wrong with a field, found when it was tried or when it was sent. */
  protected problemOf(field: string): string | undefined {
    return this.submission.fields()[field] ?? this.#refused()[field];
  }

  protected async submit(): Promise<void> {
    if (this.form.isFaulty()) return;
    const wanted = patternOf(this.form.values(), false);
    let plan: UnitPlan | undefined;
    await this.submission.run(async () => {
      plan = await this.#api.createByPattern(this.building().id, wanted);
    });
    if (plan !== undefined) this.made.emit(plan.count);
  }

  async #preview(wanted: ReturnType<typeof patternOf>, signal: AbortSignal): Promise<void> {
    try {
      const plan = await this.#api.createByPattern(this.building().id, wanted, { signal });
      if (!signal.aborted) this.plan.set(plan);
    } catch (error) {
      // Else another is asked for by now.
      if (!signal.aborted) this.#failure.set(error);
    }
  }
}
