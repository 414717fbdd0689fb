import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
} from '@angular/core';
import type { Invitation, Unit } from '@gatehouse/client/gatehouse-client';
import { createControls, emailAddress, required } from '@gatehouse/ui/controls';
import { Modal } from '@gatehouse/ui/dialog';
import { Choice, FormControls } from '@gatehouse/ui/form-controls';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { ToastStore } from '@gatehouse/ui/toasts';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { UnitPicker } from '../communities/unit-picker';
import { I18n } from '../i18n/i18n';
import { jobKey, knownJobs, roleKey, roles, type Job, type Role } from '../people/role-words';
import { Session } from '../sessions/session';

const firstRole: Role = 'resident';
const firstJob: Job = 'guard';

/** How the link gets to the invited, and what that is called. */
type Delivery = 'mail' | 'handover';
const deliveries: readonly { value: Delivery; key: MessageKey }[] = [
  { value: 'mail', key: 'invitations.byMail' },
  { value: 'handover', key: 'invitations.handOver' },
];
const firstDelivery: Delivery = 'mail';

/** Asks somebody into the community: where a resident lives, what an employee does. */
@Component({
  selector: 'gh-invite-dialog',
  imports: [Choice, FormControls, Modal, Field, FieldControl, UnitPicker, SubmitButton, Note],
  templateUrl: './invite-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InviteDialog {
  /** With the link, when it is to be handed over. */
  readonly invited = output<Invitation>();
  readonly closed = output();
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly roleKey = roleKey;
  protected readonly jobKey = jobKey;
  protected readonly jobs = knownJobs;
  protected readonly deliveries = deliveries;
  /** A manager invites residents and employees, an admin everybody. */
  protected readonly roles = this.#session.mayIn('people:manage') ? roles : roles.slice(0, 2);
  protected readonly submission = createSubmission();
  protected readonly unit = signal<Unit | undefined>(undefined);
  protected readonly unitMissing = signal(false);
  protected readonly form = createControls({
    role: [firstRole],
    job: [firstJob],
    delivery: [firstDelivery],
  });
  /** Of those who have an address, and only asked of them. */
  protected readonly address = createControls({ email: ['', required, emailAddress] });
  protected readonly isByMail = computed(() => this.form.controls.delivery.value() === 'mail');

  protected async submit(): Promise<void> {
    const { role, job } = this.form.values();
    const { email } = this.address.values();
    const isByMail = this.isByMail();
    const unit = role === 'resident' ? this.unit() : undefined;
    this.unitMissing.set(role === 'resident' && unit === undefined);
    const isFaulty = this.form.isFaulty() || (isByMail && this.address.isFaulty());
    if (isFaulty || this.unitMissing()) return;
    await this.submission.run(async () => {
      const made = await this.#session.api.invitations.create({
        ...(isByMail ? { email, role } : { delivery: 'handover', role }),
        ...(unit !== undefined && { unitId: unit.id }),
        ...(role === 'employee' && { job }),
      });
      const title = this.t('invitations.sent', { email });
      if (isByMail) this.#toasts.show({ title, icon: 'mail', tone: 'good' });
      this.invited.emit(made);
    });
  }
}
