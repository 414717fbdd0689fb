import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { Device, Pairing } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Clock } from '@gatehouse/ui/clock';
import { Modal } from '@gatehouse/ui/dialog';
import { Note } from '@gatehouse/ui/note';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { QrCode } from '../join/qr-code';
import { Session } from '../sessions/session';
import { timeLeft } from './device-words';

/** So often the device is asked whether it has been paired meanwhile, in seconds. */
const ASK_EVERY_S = 3;

/** The code that a device is paired by, as long as it is good. Says at once when the device has used it. */
@Component({
  selector: 'gh-pairing-dialog',
  imports: [Modal, Note, QrCode],
  templateUrl: './pairing-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PairingDialog {
  readonly device = input.required<Pick<Device, 'id' | 'name'>>();
  readonly pairing = input.required<Pairing>();
  /** It waits no more: somebody has paired or revoked it. */
  readonly finished = output<Device>();
  readonly closed = output();
  readonly #api = inject(Session).api.devices;
  readonly #clock = inject(Clock);
  readonly #now = signal(this.#clock.now());
  readonly #asking = createSubmission();
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly code = linkedSignal(() => this.pairing());
  /** As people read it out; a device takes it with its blank or without. */
  protected readonly grouped = computed(() => this.code().code.replace(/(.{4})(?=.)/g, '$1 '));
  protected readonly isOver = computed(() => Date.parse(this.code().endsAt) <= this.#now());
  protected readonly left = computed(() => timeLeft(this.code().endsAt, this.#now()));
  protected readonly problem = computed(() => {
    const error = this.submission.error();
    if (error instanceof ProblemError && error.code === 'device_state')
      return this.t('devices.moved');
    return this.submission.problem();
  });

  constructor() {
    let seconds = 0;
    const timer = setInterval(() => {
      this.#now.set(this.#clock.now());
      if (++seconds % ASK_EVERY_S === 0 && !document.hidden) void this.#ask();
    }, 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected renew(): Promise<unknown> {
    return this.submission.run(async () =>
      this.code.set(await this.#api.renewCode(this.device().id)),
    );
  }

  /** Who cannot be asked now is asked again soon. */
  async #ask(): Promise<void> {
    let device: Device | undefined;
    await this.#asking.run(async () => (device = await this.#api.get(this.device().id)));
    if (device !== undefined && device.state !== 'waiting') this.finished.emit(device);
  }
}
