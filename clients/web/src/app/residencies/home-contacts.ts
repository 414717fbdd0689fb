import { ChangeDetectionStrategy, Component, inject, input, resource, signal } from '@angular/core';
import type { HouseholdContact } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Icon } from '@gatehouse/ui/icon';
import { Questions } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { ContactDialog } from './contact-dialog';

/** So many a home may have. */
const most = 10;

/** Whom else to call for a home, in their order. */
@Component({
  selector: 'gh-home-contacts',
  imports: [ContactDialog, Failed, Icon, Loading],
  templateUrl: './home-contacts.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomeContacts {
  readonly unitId = input.required<string>();
  readonly #api = inject(Session).api.units;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly most = most;
  protected readonly submission = createSubmission();
  /** Whose place in the list the dialog is open for; the one after the last stands for somebody new. */
  protected readonly place = signal<number | undefined>(undefined);
  protected readonly seen = resource({
    params: () => this.unitId(),
    loader: ({ params, abortSignal: signal }) =>
      this.#api.readHouseholdContacts(params, { signal }),
  });

  protected all(): readonly HouseholdContact[] {
    return this.seen.hasValue() ? this.seen.value().value.contacts : [];
  }

  protected purposeOf({ purposes }: HouseholdContact): MessageKey {
    if (purposes.length > 1) return 'household.both';
    return purposes.includes('ring') ? 'household.ring' : 'household.emergency';
  }

  protected async save(place: number, contact: HouseholdContact): Promise<void> {
    const all = [...this.all()];
    all[place] = contact;
    if (!(await this.submission.run(() => this.#put(all)))) return;
    this.place.set(undefined);
    const title = this.t('household.saved', { name: contact.name });
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
  }

  protected async remove(place: number, { name }: HouseholdContact): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('household.askRemove', { name }),
      consequence: this.t('household.askRemoveContact'),
      action: this.t('household.remove'),
    });
    if (!isWanted) return;
    try {
      await this.#put(this.all().filter((_one, at) => at !== place));
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
    }
  }

  /** All of them, unless a housemate has changed them since they were read. */
  async #put(contacts: HouseholdContact[]): Promise<void> {
    const ifMatch = this.seen.hasValue() ? this.seen.value().tag : undefined;
    try {
      await this.#api.putHouseholdContacts(this.unitId(), { contacts }, { ifMatch });
      this.seen.reload();
    } catch (error) {
      if (error instanceof ProblemError && error.status === 412) this.seen.reload();
      throw error;
    }
  }
}
