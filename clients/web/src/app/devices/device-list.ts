import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import type { Device, Gate, Pairing, WaitingDevice } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Questions } from '@gatehouse/ui/questions';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { DeviceDialog } from './device-dialog';
import { DeviceEntry } from './device-entry';
import { PairingDialog } from './pairing-dialog';

const PAGE = 100;

interface Paired {
  device: Pick<Device, 'id' | 'name'>;
  pairing: Pairing;
}

/** What stands at the gates and works without a network. Nobody is told of a device: it asks by itself. */
@Component({
  selector: 'gh-device-list',
  imports: [DeviceDialog, DeviceEntry, Empty, Failed, Icon, Loading, PairingDialog],
  templateUrl: './device-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeviceList {
  readonly gates = input.required<readonly Gate[]>();
  readonly #api = inject(Session).api.devices;
  readonly #questions = inject(Questions);
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly isAdding = signal(false);
  /** Which device waits to be paired by which code. */
  protected readonly pairing = signal<Paired | undefined>(undefined);
  protected readonly devices = createPager<Device>((cursor, signal) =>
    this.#api.list({ ...cursor, limit: PAGE }, { signal }),
  );

  constructor() {
    effect(() => {
      this.#clock.minute();
      untracked(() => this.#refresh());
    });
  }

  protected added({ pairing, ...device }: WaitingDevice): void {
    this.isAdding.set(false);
    this.pairing.set({ device, pairing });
    void this.devices.reload();
  }

  protected renew(device: Device): Promise<void> {
    return this.#try(async () =>
      this.pairing.set({ device, pairing: await this.#api.renewCode(device.id) }),
    );
  }

  protected finished({ name: device, state }: Device): void {
    this.pairing.set(undefined);
    void this.devices.reload();
    if (state !== 'active') return;
    this.#toasts.show({ title: this.t('devices.paired', { device }), icon: 'done', tone: 'good' });
  }

  protected async revoke({ id, name: device }: Device): Promise<void> {
    const isWanted = await this.#questions.ask({
      title: this.t('devices.askRevoke', { device }),
      consequence: this.t('devices.askRevokeText'),
      action: this.t('devices.revoke'),
    });
    if (!isWanted) return;
    await this.#try(() => this.#api.revoke(id));
    void this.devices.reload();
  }

  /** Whoever has asked for more of them reads on undisturbed. */
  #refresh(): void {
    const isAtTop = this.devices.items().length <= PAGE;
    if (this.devices.isLoading() || (isAtTop && !document.hidden)) void this.devices.reload();
  }

  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
      void this.devices.reload();
    }
  }
}
