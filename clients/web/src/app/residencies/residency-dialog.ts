import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Residency, Unit } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Seen } from '@gatehouse/client/seen';
import { todayIn } from '@gatehouse/ui/calendar-days';
import { Clock } from '@gatehouse/ui/clock';
import { Modal } from '@gatehouse/ui/dialog';
import { Field } from '@gatehouse/ui/field';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { UnitPicker } from '../communities/unit-picker';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { residencyKindKey, residencyKinds } from './residency-words';
import { whenOf } from './residency-times';

/** What is asked for; not the first day, once it has come. */
type Answers = Partial<Entered<'kind' | 'from' | 'to' | 'livesHere'>>;

/** What is refused in words of its own. */
const refusals = wordsFor<MessageKey>({
  end_is_over: 'residency.endIsOver',
  person_state: 'residency.forgotten',
  residency_backwards: 'residency.backwards',
  residency_overlaps: 'residency.overlaps',
  residency_state: 'residency.stateChanged',
});

/** Says who is to live where, as what, from when to when; or changes what was said. */
@Component({
  selector: 'gh-residency-dialog',
  imports: [Field, Form, Modal, Note, UnitPicker],
  templateUrl: './residency-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ResidencyDialog {
  readonly personId = input.required<string>();
  readonly before = input<Seen<Residency>>();
  readonly saved = output<Residency>();
  readonly closed = output();
  readonly #api = inject(Session).api.residencies;
  readonly #zone = inject(TimeZone);
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly isMissing = signal(false);
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    const key = error instanceof ProblemError ? refusals(error.code) : undefined;
    return key === undefined ? undefined : this.t(key);
  });
  /** The first day stays once it has come. */
  readonly #hasBegun = computed(() => {
    const before = this.before()?.value;
    return before !== undefined && whenOf(before, this.#clock.now()) !== 'to-come';
  });
  protected readonly fields = computed((): Description<string> => {
    const kind = {
      ...{ kind: 'choice' as const, label: this.t('residency.kind') },
      choices: residencyKinds.map((value) => {
        const key = residencyKindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    };
    const to = {
      ...{ kind: 'day' as const, label: this.t('residency.to'), isOptional: true },
      hint: this.t('residency.toHint'),
    };
    const livesHere = {
      ...{ kind: 'choice' as const, label: this.t('residency.livesHere') },
      choices: [
        { value: 'yes', label: this.t('residency.livesHereYes') },
        { value: 'no', label: this.t('residency.livesHereNo') },
      ],
    };
    const from = { kind: 'day' as const, label: this.t('residency.from') };
    return this.#hasBegun() ? { kind, to, livesHere } : { kind, from, to, livesHere };
  });
  protected readonly entered = computed<Answers>(() => {
    const today = todayIn(this.#zone.name(), this.#clock.now());
    const { kind = 'tenant', from = today, to = '', livesHere } = this.before()?.value ?? {};
    return { kind, from, to, livesHere: livesHere === false ? 'no' : 'yes' };
  });

  protected async send({ kind, from = '', to = '', livesHere }: Answers): Promise<void> {
    const [before, unit] = [this.before(), this.unit()];
    this.isMissing.set(before === undefined && unit === undefined);
    if (this.isMissing()) return;
    const said = {
      kind: residencyKinds.find((one) => one === kind) ?? 'tenant',
      livesHere: livesHere === 'yes',
    };
    let residency: Residency | undefined;
    await this.submission.run(async () => {
      residency =
        before === undefined
          ? await this.#api.start({
              ...{ personId: this.personId(), unitId: unit?.id ?? '', from, ...said },
              isPrimary: false,
              ...(to !== '' && { to }),
            })
          : await this.#api.update(
              before.value.id,
              { ...said, ...(!this.#hasBegun() && { from }), to: to === '' ? null : to },
              { ifMatch: before.tag },
            );
    });
    if (residency !== undefined) this.saved.emit(residency);
  }
}
