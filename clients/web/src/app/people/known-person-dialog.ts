import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { KnownPerson } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { matching } from '@gatehouse/ui/controls';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';

/** What is asked for; of whoever has an account, the last alone. */
type Answers = Partial<Entered<'givenName' | 'familyName' | 'email' | 'phone' | 'isMinor'>>;

/** With spaces and hyphens, as people write a number; sent without. */
const phoneNumber = /^\+[1-9](?:[\s-]?[0-9]){6,14}$/;

/**
 * Enters somebody who has no account yet, or changes the one that was seen. Of whoever has one, names,
 * address and number are their own to change.
 */
@Component({
  selector: 'gh-known-person-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="known-person-dialog"
      [title]="before()?.value?.name ?? t('known.add')"
      [lead]="t(hasAccount() ? 'known.hasAccount' : 'known.addText')"
      [description]="fields()"
      [before]="entered()"
      [submission]="submission"
      [action]="t('action.save')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KnownPersonDialog {
  readonly before = input<Seen<KnownPerson>>();
  readonly saved = output<KnownPerson>();
  readonly closed = output();
  readonly #api = inject(Session).api.people;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly hasAccount = computed(() => this.before()?.value.accountId !== undefined);
  protected readonly fields = computed((): Description<string> => {
    const isMinor = {
      ...{ kind: 'choice' as const, label: this.t('known.isMinor') },
      choices: [
        { value: 'no', label: this.t('known.grownUp') },
        { value: 'yes', label: this.t('known.minor') },
      ],
    };
    if (this.hasAccount()) return { isMinor };
    return {
      givenName: { kind: 'text', label: this.t('field.givenName'), most: 100 },
      familyName: { kind: 'text', label: this.t('field.familyName'), most: 100 },
      email: { kind: 'email', label: this.t('field.emailAddress'), most: 254, isOptional: true },
      phone: {
        ...{ kind: 'tel', label: this.t('field.phone'), isOptional: true },
        ...{ hint: this.t('field.phoneHint'), rule: this.t('field.phoneWrong') },
        checks: [matching(phoneNumber)],
      },
      isMinor,
    };
  });
  protected readonly entered = computed<Answers>(() => {
    const person = this.before()?.value;
    const { givenName = '', familyName = '', email = '', phone = '', isMinor } = person ?? {};
    return { givenName, familyName, email, phone, isMinor: isMinor === true ? 'yes' : 'no' };
  });

  protected async send(entered: Answers): Promise<void> {
    let person: KnownPerson | undefined;
    await this.submission.run(async () => (person = await this.#save(entered)));
    if (person !== undefined) this.saved.emit(person);
  }

  #save({ isMinor, ...answers }: Answers): Promise<KnownPerson> {
    const { givenName = '', familyName = '', email = '', phone = '' } = answers;
    const before = this.before();
    const age = { isMinor: isMinor === 'yes' };
    if (before === undefined) {
      const number = numberOf(phone);
      return this.#api.add({
        ...{ givenName, familyName, ...age },
        ...(email !== '' && { email }),
        ...(number !== undefined && { phone: number }),
      });
    }
    const reached = { email: email || null, phone: numberOf(phone) ?? null };
    const changes = this.hasAccount() ? age : { givenName, familyName, ...reached, ...age };
    return this.#api.update(before.value.id, changes, { ifMatch: before.tag });
  }
}

const numberOf = (phone: string): string | undefined => phone.replace(/[\s-]/g, '') || undefined;
