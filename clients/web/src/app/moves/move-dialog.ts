import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { Move, Unit } from '@gatehouse/client/gatehouse-client';
import { todayIn } from '@gatehouse/ui/calendar-days';
import { Clock } from '@gatehouse/ui/clock';
import type { Check } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { Field } from '@gatehouse/ui/field';
import { Form, type Description, type FieldOf } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { UnitPicker } from '../communities/unit-picker';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { draftOf, isLiftHalf, type MoveAnswers } from './move-draft';
import { moveRefusal } from './move-problems';
import { moveKindKey, moveKinds } from './move-words';

/** Asks to move in or out: which home, on which day, and whether the lift is wanted. */
@Component({
  selector: 'gh-move-dialog',
  imports: [Field, Form, Modal, Note, UnitPicker],
  templateUrl: './move-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveDialog {
  /** Who moves, where it is not whoever asks. */
  readonly personId = input<string>();
  /** The home that they probably mean. */
  readonly home = input<Unit>();
  readonly asked = output<Move>();
  readonly closed = output();
  readonly #api = inject(Session).api.moves;
  readonly #zone = inject(TimeZone);
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly unit = linkedSignal<Unit | undefined>(() => this.home());
  readonly #isTried = signal(false);
  readonly #isHalf = signal(false);
  protected readonly problem = computed(() => {
    if (this.#isHalf()) return this.t('moves.liftBoth');
    const key = moveRefusal(this.submission.error());
    return key && this.t(key);
  });
  protected readonly unitProblem = computed(() => {
    if (this.#isTried() && this.unit() === undefined) return this.t('unit.missing');
    return this.submission.fields()['unitId'];
  });
  protected readonly fields = computed((): Description<string> => {
    const direction: FieldOf = {
      ...{ kind: 'choice', label: this.t('moves.direction') },
      choices: [
        { value: 'out', label: this.t('moves.directionOut') },
        { value: 'in', label: this.t('moves.directionIn') },
      ],
    };
    const rest: Description<string> = { ...this.#times(), ...this.#lift(), note: this.#note() };
    return this.personId() === undefined
      ? { direction, ...rest }
      : { direction, kind: this.#kind(), ...rest };
  });
  readonly #isToCome: Check = (day) =>
    day === '' || day >= todayIn(this.#zone.name(), this.#clock.now()) ? undefined : 'invalid';

  protected async send(answers: MoveAnswers): Promise<void> {
    const unit = this.unit();
    this.#isTried.set(true);
    this.#isHalf.set(isLiftHalf(answers));
    this.submission.forget();
    if (unit === undefined || this.#isHalf()) return;
    const draft = draftOf(answers, unit, this.personId());
    let move: Move | undefined;
    await this.submission.run(async () => (move = await this.#api.request(draft)));
    if (move !== undefined) this.asked.emit(move);
  }

  #times(): Description<'day' | 'time'> {
    return {
      day: {
        ...{ kind: 'day', label: this.t('moves.day'), checks: [this.#isToCome] },
        rule: this.t('moves.dayRule'),
      },
      time: {
        ...{ kind: 'time', label: this.t('moves.time'), isOptional: true },
        hint: this.t('moves.timeHint'),
      },
    };
  }

  #lift(): Description<'lift.from' | 'lift.to'> {
    return {
      'lift.from': {
        ...{ kind: 'time', label: this.t('moves.liftFrom'), isOptional: true },
        hint: this.t('moves.liftHint'),
      },
      'lift.to': { kind: 'time', label: this.t('moves.liftTo'), isOptional: true },
    };
  }

  #note(): FieldOf {
    return {
      ...{ kind: 'paragraph', label: this.t('moves.note'), isOptional: true, most: 500 },
      hint: this.t('moves.noteHint'),
    };
  }

  #kind(): FieldOf {
    const choices = moveKinds.map((value) => {
      const key = moveKindKey(value);
      return { value, label: key === undefined ? value : this.t(key) };
    });
    return {
      ...{ kind: 'choice', label: this.t('moves.kind'), isOptional: true },
      choices: [{ value: '', label: this.t('moves.kindEntered') }, ...choices],
    };
  }
}
