import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { Gate } from '@gatehouse/client/gatehouse-client';
import type { Seen } from '@gatehouse/client/seen';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { DeviceList } from '../devices/device-list';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { GateDialog } from './gate-dialog';

/** Where people come in and go out, and what stands there. */
@Component({
  selector: 'gh-gates-page',
  imports: [DeviceList, Empty, Failed, GateDialog, Icon, Loading, PageHead],
  templateUrl: './gates.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GatesPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.gates;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly pairs = this.#session.mayIn('devices:manage');
  /** What the dialog is open for: a new gate, or one that is renamed. */
  protected readonly over = signal<'new' | Seen<Gate> | undefined>(undefined);
  protected readonly before = computed(() => {
    const over = this.over();
    return over === 'new' ? undefined : over;
  });
  protected readonly gates = createPager<Gate>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: 100 }, { signal }),
  );

  constructor() {
    void this.gates.restart();
  }

  /** As it is now: the list may have been read a while ago. */
  protected rename({ id }: Gate): Promise<void> {
    return this.#try(async () => this.over.set(await this.#api.read(id)));
  }

  protected saved(): void {
    this.over.set(undefined);
    void this.gates.reload();
  }

  protected async close({ id, name: gate }: Gate): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('gates.askClose', { gate }),
      consequence: this.t('gates.askCloseText'),
      action: this.t('gates.close'),
    });
    if (!isWanted) return;
    await this.#try(async () => {
      await this.#api.retire(id);
      this.gates.update((shown) => shown.filter((one) => one.id !== id));
    });
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
      void this.gates.reload();
    }
  }
}
