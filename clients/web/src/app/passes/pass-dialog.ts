import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { Pass, PassDraft, Unit } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Modal } from '@gatehouse/ui/dialog';
import { Form, type Description, type Entered } from '@gatehouse/ui/form';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { HomeChoice } from '../communities/home-choice';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { passKindKey, passKinds, passRefusals } from './pass-words';

type Name = 'name' | 'phone' | 'plate' | 'kind' | 'firstDay' | 'lastDay' | 'from' | 'to' | 'uses';

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Gives somebody permission to come. Whoever lives in one home need not choose it. */
@Component({
  selector: 'gh-pass-dialog',
  imports: [Form, HomeChoice, Modal, Note],
  templateUrl: './pass-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PassDialog {
  /** Those of whoever gives it; undefined for who may choose any of the community. */
  readonly homes = input<readonly Unit[]>();
  readonly given = output<Pass>();
  readonly closed = output();
  readonly #api = inject(Session).api.passes;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly picked = signal<Unit | undefined>(undefined);
  protected readonly isMissing = signal(false);
  protected readonly unit = computed(() => this.picked() ?? this.homes()?.[0]);
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    const key = error instanceof ProblemError ? passRefusals(error.code) : undefined;
    return key === undefined ? undefined : this.t(key);
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    name: { kind: 'text', label: this.t('passes.name'), most: 120 },
    phone: { kind: 'tel', label: this.t('passes.phone'), most: 16, isOptional: true },
    kind: {
      ...{ kind: 'choice', label: this.t('passes.kind') },
      choices: passKinds.map((value) => {
        const key = passKindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
    plate: { kind: 'text', label: this.t('passes.plate'), most: 20, isOptional: true },
    firstDay: { kind: 'day', label: this.t('passes.firstDay'), isOptional: true },
    lastDay: {
      ...{ kind: 'day', label: this.t('passes.lastDay'), isOptional: true },
      hint: this.t('passes.lastDayHint'),
    },
    from: { kind: 'time', label: this.t('passes.from'), isOptional: true },
    to: { kind: 'time', label: this.t('passes.to'), isOptional: true },
    uses: { kind: 'text', label: this.t('passes.uses'), most: 5, isOptional: true },
  }));
  protected readonly entered: Partial<Entered<Name>> = { kind: 'single' };

  protected async send(entered: Entered<Name>): Promise<void> {
    const unit = this.unit();
    this.isMissing.set(unit === undefined);
    if (unit === undefined) return;
    let pass: Pass | undefined;
    await this.submission.run(async () => {
      pass = await this.#api.issuePass(draftOf(entered, unit.id));
    });
    if (pass !== undefined) this.given.emit(pass);
  }
}

function draftOf(entered: Entered<Name>, unitId: string): PassDraft {
  const { name, phone, plate, firstDay, lastDay, from, to, uses } = entered;
  const windows = from === '' || to === '' ? [] : [{ days: [...EVERY_DAY], from, to }];
  return {
    unitIds: [unitId],
    kind: passKinds.find((one) => one === entered.kind) ?? 'single',
    visitor: { name, ...(phone !== '' && { phone }), ...(plate !== '' && { plate }) },
    ...(firstDay !== '' && { firstDay }),
    ...(lastDay !== '' && { lastDay }),
    ...(windows.length > 0 && { windows }),
    ...(uses !== '' && { maxUses: Number(uses) }),
  };
}
