import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { Pet } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { PetDialog } from './pet-dialog';
import { petKindKey } from './residency-words';

/** The pets of a home. */
@Component({
  selector: 'gh-home-pets',
  imports: [Failed, Icon, Loading, PetDialog],
  templateUrl: './home-pets.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePets {
  readonly unitId = input.required<string>();
  readonly #api = inject(Session).api.pets;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  /** What the dialog is open for: a new pet, or one that is changed. */
  protected readonly over = signal<'new' | Seen<Pet> | undefined>(undefined);
  protected readonly pets = createPager<Pet>((cursor, signal) =>
    this.#api.list({ ...cursor, unitId: this.unitId(), limit: 20 }, { signal }),
  );

  constructor() {
    effect(() => {
      this.unitId();
      untracked(() => void this.pets.restart());
    });
  }

  protected kindOf({ kind }: Pet): string {
    const key = petKindKey(kind);
    return key === undefined ? kind : this.t(key);
  }

  protected before(): Seen<Pet> | undefined {
    const over = this.over();
    return over === 'new' ? undefined : over;
  }

  /** As it is now: the list may have been read a while ago. */
  protected change({ id }: Pet): Promise<void> {
    return this.#try(async () => this.over.set(await this.#api.read(id)));
  }

  protected saved({ name }: Pet): void {
    this.over.set(undefined);
    void this.pets.reload();
    const title = this.t('household.saved', { name });
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
  }

  protected async remove({ id, name }: Pet): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('household.askRemove', { name }),
      consequence: this.t('household.askRemovePet'),
      action: this.t('household.remove'),
    });
    if (!isWanted) return;
    await this.#try(async () => {
      await this.#api.remove(id);
      this.pets.update((shown) => shown.filter((one) => one.id !== id));
    });
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
      void this.pets.reload();
    }
  }
}
