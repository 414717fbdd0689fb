import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import type { Pass } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { PassRefuseDialog } from './pass-refuse-dialog';

/** Passes that wait for whoever runs the place to say yes or no; nothing where none does. */
@Component({
  selector: 'gh-pass-requests',
  imports: [Icon, PassRefuseDialog],
  templateUrl: './pass-requests.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PassRequests {
  /** One of them is decided. */
  readonly decided = output();
  readonly #api = inject(Session).api.passes;
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  /** The one that is to be refused. */
  protected readonly refusing = signal<Pass | undefined>(undefined);
  protected readonly waiting = createPager<Pass>((cursor, signal) =>
    this.#api.list({ ...cursor, state: 'pending', limit: 10 }, { signal }),
  );

  constructor() {
    void this.waiting.reload();
  }

  protected unitsOf({ units }: Pass): string {
    return units.map(({ name, building }) => `${name}, ${building}`).join(' · ');
  }

  protected timeOf({ validFrom, validTo, issuedBy }: Pass): string {
    const span = `${this.#dates.moment(validFrom)} – ${this.#dates.moment(validTo)}`;
    return `${span} · ${issuedBy.name}`;
  }

  protected async approve({ id }: Pass): Promise<void> {
    try {
      await this.#api.approvePass(id);
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
    }
    this.#goOn();
  }

  protected refused(): void {
    this.refusing.set(undefined);
    this.#goOn();
  }

  #goOn(): void {
    void this.waiting.reload();
    this.decided.emit();
  }
}
