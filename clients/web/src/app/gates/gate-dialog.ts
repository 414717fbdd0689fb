import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Gate } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Seen } from '@gatehouse/client/seen';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

type Name = 'name';

const refusals = wordsFor<MessageKey>({
  gate_exists: 'gates.exists',
  version_mismatch: 'gates.stale',
});

/** Adds a gate, or gives the one that was seen another name. */
@Component({
  selector: 'gh-gate-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="gate-dialog"
      [title]="title()"
      [refusal]="problem()"
      [description]="fields()"
      [before]="entered()"
      [submission]="submission"
      [action]="before() === undefined ? t('gates.add') : t('action.save')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GateDialog {
  readonly before = input<Seen<Gate>>();
  readonly saved = output();
  readonly closed = output();
  readonly #api = inject(Session).api.gates;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly title = computed(() => {
    const before = this.before();
    if (before === undefined) return this.t('gates.add');
    return this.t('gates.renameWhich', { gate: before.value.name });
  });
  protected readonly fields = computed<Description<Name>>(() => ({
    name: { kind: 'text', label: this.t('gates.name'), most: 60 },
  }));
  protected readonly entered = computed(() => ({ name: this.before()?.value.name ?? '' }));
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    const key = error instanceof ProblemError ? refusals(error.code) : undefined;
    return key === undefined ? undefined : this.t(key);
  });

  protected async send(draft: Entered<Name>): Promise<void> {
    const before = this.before();
    const done = await this.submission.run(() =>
      before === undefined
        ? this.#api.create(draft)
        : this.#api.change(before.value.id, draft, { ifMatch: before.tag }),
    );
    if (done) this.saved.emit();
  }
}
