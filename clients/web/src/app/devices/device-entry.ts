import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Device, Gate } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { clockKey, deviceKindKey, standingOf } from './device-words';

const minuteMs = 60_000;

/** A device: where it stands, whether it works, and what can be done about it. */
@Component({
  selector: 'gh-device-entry',
  imports: [Icon, Status],
  templateUrl: './device-entry.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeviceEntry {
  readonly device = input.required<Device>();
  readonly gates = input.required<readonly Gate[]>();
  /** Another pairing code is wanted. */
  readonly renewed = output();
  readonly revoked = output();
  readonly #i18n = inject(I18n);
  protected readonly t = this.#i18n.t;
  protected readonly dates = inject(Dates);
  protected readonly standing = computed(() => standingOf(this.device()));
  protected readonly state = computed(() => {
    const standing = this.standing();
    return standing === undefined ? this.device().state : this.t(standing.key);
  });
  /** At which gate, or what it is for. */
  protected readonly place = computed(() => {
    const { gateId, kind } = this.device();
    const gate = this.gates().find(({ id }) => id === gateId)?.name;
    if (gate !== undefined) return gate;
    const key = deviceKindKey(kind);
    return key === undefined ? kind : this.t(key);
  });
  /** What is known of it while it works. */
  protected readonly facts = computed(() => {
    const { state, lastSeenAt, silentSince, pending } = this.device();
    if (state !== 'active') return [];
    const seen =
      lastSeenAt === undefined
        ? this.t('devices.neverSeen')
        : this.t('devices.seen', { ago: this.dates.ago(lastSeenAt) });
    const silent =
      silentSince && this.t('devices.silentSince', { at: this.dates.moment(silentSince) });
    return [silent ?? seen, this.#queue(pending), this.#clock()].filter((one) => one !== undefined);
  });

  #queue(pending: number | undefined): string | undefined {
    if (pending === undefined) return undefined;
    return pending === 0
      ? this.t('devices.allSent')
      : this.t('devices.pending', { count: pending });
  }

  /** In minutes, once it is some of them. */
  #span(ms: number): string {
    if (ms < 2 * minuteMs) return this.dates.seconds(ms / 1000);
    const minutes = { style: 'unit', unit: 'minute', unitDisplay: 'short' } as const;
    const format = new Intl.NumberFormat(this.#i18n.language(), {
      ...minutes,
      maximumFractionDigits: 0,
    });
    return format.format(ms / minuteMs);
  }

  #clock(): string | undefined {
    const { clock } = this.device();
    const key = clockKey(clock?.quality);
    if (clock === undefined || key === undefined) return undefined;
    return this.t(key, { off: this.#span(Math.abs(clock.offsetMs)) });
  }
}
