import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import type { IdentityDocument } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { downloadFrom } from '@gatehouse/ui/download';
import { Icon } from '@gatehouse/ui/icon';
import { Questions } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { PaperDialog } from './paper-dialog';
import { PaperEntry } from './paper-entry';
import { paperRefusal } from './paper-words';
import { ReadNumberDialog } from './read-number-dialog';

/** The papers by which the community knows who somebody is; nobody sees a number unasked. */
@Component({
  selector: 'gh-papers',
  imports: [Failed, Icon, Loading, PaperDialog, PaperEntry, ReadNumberDialog],
  templateUrl: './papers.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Papers {
  /** Whose; without it, those of whoever looks. */
  readonly personId = input<string>();
  /** Whether they are those of whoever looks: nobody verifies their own. */
  readonly isOwn = input.required<boolean>();
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly isAdding = signal(false);
  protected readonly reading = signal<IdentityDocument | undefined>(undefined);
  protected readonly verifies = computed(
    () => !this.isOwn() && this.#session.mayIn('people:onboard'),
  );
  protected readonly reads = computed(() => this.isOwn() || this.#session.mayIn('people:manage'));
  protected readonly papers = resource({
    params: () => ({ personId: this.personId() }),
    loader: ({ params: { personId }, abortSignal: signal }) =>
      this.#api.identityDocuments.list(personId === undefined ? {} : { personId }, { signal }),
  });

  protected added(): void {
    this.isAdding.set(false);
    this.#done('papers.added');
  }

  protected async verify({ id }: IdentityDocument): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('papers.askVerify'),
      consequence: this.t('papers.askVerifyText'),
      action: this.t('papers.verify'),
    });
    if (!isWanted) return;
    await this.#try(async () => {
      await this.#api.identityDocuments.verify(id);
      this.#done('papers.wasVerified');
    });
  }

  protected async remove({ id }: IdentityDocument): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('papers.askRemove'),
      consequence: this.t('papers.askRemoveText'),
      action: this.t('papers.remove'),
    });
    if (!isWanted) return;
    await this.#try(async () => {
      await this.#api.identityDocuments.remove(id);
      this.#done('papers.removed');
    });
  }

  protected save({ fileId }: IdentityDocument): Promise<void> {
    return this.#try(async () => {
      if (fileId === undefined) return;
      const [{ url }, { name }] = await Promise.all([
        this.#api.files.link(fileId, { disposition: 'attachment' }),
        this.#api.files.get(fileId),
      ]);
      downloadFrom(new URL(url, this.#api.gatewayUrl), name);
    });
  }

  #done(told: MessageKey): void {
    this.papers.reload();
    this.#toasts.show({ title: this.t(told), icon: 'done', tone: 'good' });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const key = paperRefusal(error);
      const title = key === undefined ? this.#problems.of(error) : this.t(key);
      this.#toasts.show({ title, icon: 'alert', tone: 'bad' });
      this.papers.reload();
    }
  }
}
