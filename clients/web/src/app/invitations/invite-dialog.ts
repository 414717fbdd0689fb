import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import type { Unit } from '@gatehouse/client/gatehouse-client';
import { createControls, emailAddress, required } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { Choice, FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { ToastStore } from '@gatehouse/ui/toasts';
import { UnitPicker } from '../communities/unit-picker';
import { I18n } from '../i18n/i18n';
import { jobKey, knownJobs, roleKey, roles, type Job, type Role } from '../people/role-words';
import { Session } from '../sessions/session';

const firstRole: Role = 'resident';
const firstJob: Job = 'guard';

/** Asks somebody into the community: where a resident lives, what an employee does. */
@Component({
  selector: 'gh-invite-dialog',
  imports: [Choice, FormControls, Modal, Field, FieldControl, UnitPicker, SubmitButton, Note],
  templateUrl: './invite-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InviteDialog {
  readonly invited = output();
  readonly closed = output();
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly roleKey = roleKey;
  protected readonly jobKey = jobKey;
  protected readonly jobs = knownJobs;
  /** A manager invites residents and employees, an admin everybody. */
  protected readonly roles = this.#session.mayIn('people:manage') ? roles : roles.slice(0, 2);
  protected readonly submission = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly unitMissing = signal(false);
  protected readonly form = createControls({
    email: ['', required, emailAddress],
    role: [firstRole],
    job: [firstJob],
  });

  protected async submit(): Promise<void> {
    const { email, role, job } = this.form.values();
    const unit = role === 'resident' ? this.unit() : undefined;
    this.unitMissing.set(role === 'resident' && unit === undefined);
    if (this.form.isFaulty() || this.unitMissing()) return;
    const done = await this.submission.run(() =>
      this.#session.api.invitations.create({
        ...{ email, role },
        ...(unit !== undefined && { unitId: unit.id }),
        ...(role === 'employee' && { job }),
      }),
    );
    if (!done) return;
    const title = this.t('invitations.sent', { email });
    this.#toasts.show({ title, icon: 'mail', tone: 'good' });
    this.invited.emit();
  }
}
