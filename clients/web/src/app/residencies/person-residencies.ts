import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { KnownPerson, Residency } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { Seen } from '@gatehouse/client/seen';
import { Clock } from '@gatehouse/ui/clock';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Lazy } from '../shell/lazy';
import { ResidencyDialog } from './residency-dialog';
import { residencyKindKey } from './residency-words';
import { whenOf } from './residency-times';

/** Where somebody lives, lived and is to live; entered, changed and ended here. */
@Component({
  selector: 'gh-person-residencies',
  imports: [Failed, Icon, Lazy, Loading, ResidencyDialog],
  templateUrl: './person-residencies.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonResidencies {
  readonly person = input.required<KnownPerson>();
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  readonly #clock = inject(Clock);
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly mayInvite = this.#session.mayIn('people:invite');
  /** What the dialog is open for: a new residency, or one that is changed. */
  protected readonly over = signal<'new' | Seen<Residency> | undefined>(undefined);
  /** A link that has just been made for somebody without an address; it is shown once. */
  protected readonly handed = signal<Record<string, string> | undefined>(undefined);
  protected readonly loadHanded = async () => (await import('../people/handed-link')).HandedLink;
  protected readonly afterHanded = { closed: (): void => this.handed.set(undefined) };
  protected readonly residencies = createPager<Residency>((cursor, signal) =>
    this.#api.residencies.list({ ...cursor, personId: this.person().id, limit: 20 }, { signal }),
  );

  constructor() {
    effect(() => {
      this.person();
      untracked(() => void this.residencies.reload());
    });
  }

  protected kindOf({ kind }: Residency): string {
    const key = residencyKindKey(kind);
    return key === undefined ? kind : this.t(key);
  }

  protected whenOf(residency: Residency) {
    return whenOf(residency, this.#clock.now());
  }

  protected daysOf({ from, to }: Residency): string {
    return to === undefined ? this.t('residency.since', { from }) : `${from} – ${to}`;
  }

  protected before(): Seen<Residency> | undefined {
    const over = this.over();
    return over === 'new' ? undefined : over;
  }

  /** As it is now: the list may have been read a while ago. */
  protected change({ id }: Residency): Promise<void> {
    return this.#try(async () => this.over.set(await this.#api.residencies.read(id)));
  }

  protected saved({ unit }: Residency): void {
    this.over.set(undefined);
    this.#done(this.t('residency.saved', { unit: unit.name }));
  }

  protected async end(residency: Residency): Promise<void> {
    const { id, unit } = residency;
    const isToCome = this.whenOf(residency) === 'to-come';
    const isWanted = await this.#questions.ask({
      title: this.t('residency.askEnd', { name: this.person().name, unit: unit.name }),
      consequence: this.t(isToCome ? 'residency.askCallOffText' : 'residency.askEndText'),
      action: this.t(isToCome ? 'residency.callOff' : 'residency.end'),
    });
    if (!isWanted) return;
    await this.#try(async () => {
      await this.#api.residencies.end(id, {});
      this.#done(this.t('residency.ended', { unit: unit.name }));
    });
  }

  protected makeContact({ id, unit }: Residency): Promise<void> {
    return this.#try(async () => {
      await this.#api.units.setPrimaryContact(unit.id, { residencyId: id });
      this.#done(this.t('residency.isContact', { name: this.person().name, unit: unit.name }));
    });
  }

  protected invite({ id: residencyId }: Residency, email: string): Promise<void> {
    return this.#try(async () => {
      await this.#api.invitations.create({ email, role: 'resident', residencyId });
      this.#done(this.t('residency.invited', { email }));
    });
  }

  protected handOver({ id: residencyId }: Residency): Promise<void> {
    return this.#try(async () => {
      const { link = '', expiresAt } = await this.#api.invitations.create({
        ...{ delivery: 'handover', role: 'resident', residencyId },
      });
      this.handed.set({ link, expiresAt, text: this.t('handed.text') });
    });
  }

  #done(title: string): void {
    void this.residencies.reload();
    this.#toasts.show({ title, icon: 'done', tone: 'good' });
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const isUnfit = error instanceof ProblemError && error.code === 'contact_unfit';
      const title = isUnfit ? this.t('residency.contactUnfit') : this.#problems.of(error);
      this.#toasts.show({ title, icon: 'alert', tone: 'bad' });
      void this.residencies.reload();
    }
  }
}
