import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Gate, WaitingDevice } from '@gatehouse/client/gatehouse-client';
import type { Description, Entered } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { createSubmission } from '@gatehouse/ui/submission';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { deviceKindKey, deviceKinds } from './device-words';

type Name = 'name' | 'kind' | 'gateId';

/** Adds a device, which waits to be paired. */
@Component({
  selector: 'gh-device-dialog',
  imports: [FormDialog],
  template: `
    <gh-form-dialog
      data-testid="device-dialog"
      [title]="t('devices.add')"
      [description]="fields()"
      [before]="entered()"
      [submission]="submission"
      [action]="t('devices.add')"
      (sent)="send($event)"
      (closed)="closed.emit()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeviceDialog {
  readonly gates = input.required<readonly Gate[]>();
  readonly added = output<WaitingDevice>();
  readonly closed = output();
  readonly #api = inject(Session).api.devices;
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly entered = computed<Partial<Entered<Name>>>(() => ({
    kind: 'gate',
    gateId: this.gates()[0]?.id ?? '',
  }));
  protected readonly fields = computed<Description<Name>>(() => ({
    name: { kind: 'text', label: this.t('devices.name'), most: 100 },
    kind: {
      ...{ kind: 'choice', label: this.t('devices.kind') },
      choices: deviceKinds.map((value) => {
        const key = deviceKindKey(value);
        return { value, label: key === undefined ? value : this.t(key) };
      }),
    },
    gateId: {
      ...{ kind: 'choice', label: this.t('devices.gate'), isOptional: true },
      choices: [
        { value: '', label: this.t('devices.anyGate') },
        ...this.gates().map(({ id: value, name: label }) => ({ value, label })),
      ],
    },
  }));

  protected async send({ name, kind: chosen, gateId }: Entered<Name>): Promise<void> {
    const kind = deviceKinds.find((one) => one === chosen) ?? 'gate';
    let device: WaitingDevice | undefined;
    await this.submission.run(async () => {
      device = await this.#api.create({
        ...{ name, kind },
        ...(kind === 'gate' && gateId !== '' && { gateId }),
      });
    });
    if (device !== undefined) this.added.emit(device);
  }
}
