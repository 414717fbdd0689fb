import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { HouseholdContact } from '@gatehouse/client/gatehouse-client';
import { matching } from '@gatehouse/ui/controls';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import type { Submission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';

type Name = 'name' | 'phone' | 'purposes';

/** With spaces and hyphens, as people write a number; sent without. */
const phone = /^\+[1-9](?:[\s-]?[0-9]){6,14}$/;

/** Says whom to call for a home: by which number, and for what. */
@Component({
  selector: 'gh-contact-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="contact-dialog"
      [title]="before()?.name ?? t('household.addContact')"
      [description]="fields()"
      [before]="entered()"
      [submission]="submission()"
      [action]="t('action.save')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactDialog {
  readonly before = input<HouseholdContact>();
  /** Of the list that it is to stand in. */
  readonly submission = input.required<Submission>();
  readonly sent = output<HouseholdContact>();
  readonly closed = output();
  protected readonly t = inject(I18n).t;
  protected readonly fields = computed<Description<Name>>(() => ({
    name: { kind: 'text', label: this.t('household.name'), most: 100 },
    phone: {
      ...{ kind: 'tel', label: this.t('field.phone'), checks: [matching(phone)] },
      ...{ hint: this.t('field.phoneHint'), rule: this.t('field.phoneWrong') },
    },
    purposes: {
      ...{ kind: 'choice', label: this.t('household.purposes') },
      choices: [
        { value: 'both', label: this.t('household.both') },
        { value: 'ring', label: this.t('household.ring') },
        { value: 'emergency', label: this.t('household.emergency') },
      ],
    },
  }));
  protected readonly entered = computed<Partial<Entered<Name>>>(() => {
    const { name = '', phone = '', purposes = [] } = this.before() ?? {};
    const [only] = purposes.length === 1 ? purposes : [];
    return { name, phone, purposes: only ?? 'both' };
  });

  protected send({ name, phone: number, purposes }: Entered<Name>): void {
    this.sent.emit({
      ...{ name, phone: number.replace(/[\s-]/g, '') },
      purposes: purposesIn(purposes),
    });
  }
}

function purposesIn(choice: string): HouseholdContact['purposes'] {
  if (choice === 'ring' || choice === 'emergency') return [choice];
  return ['ring', 'emergency'];
}
