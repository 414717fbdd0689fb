import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { GateEntry } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { conflictKey, directionLook, nameOf, subjectKey, timeQualityKey } from './gate-log-words';

/** Something that happened at a gate: who, where, when and how sure that is, and what does not fit. */
@Component({
  selector: 'gh-gate-entry',
  imports: [Icon, Status],
  templateUrl: './gate-entry.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GateEntryRow {
  readonly entry = input.required<GateEntry>();
  readonly gate = input<string>();
  /** Who wrote it down, where that is known. */
  readonly guard = input<string>();
  /** The entry that this one corrects, if it is at hand. */
  readonly corrected = input<GateEntry>();
  readonly isCorrected = input(false);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly look = computed(() => directionLook(this.entry().direction));
  protected readonly direction = computed(() => {
    const look = this.look();
    return look === undefined ? this.entry().direction : this.t(look.key);
  });
  protected readonly subject = computed(() => {
    const { type } = this.entry().subject;
    const key = subjectKey(type);
    return key === undefined ? type : this.t(key);
  });
  protected readonly title = computed(() => nameOf(this.entry()) ?? this.subject());
  /** As what they came, how many, and who says so. */
  protected readonly facts = computed(() => {
    const { people: count } = this.entry();
    const guard = this.guard();
    return [
      nameOf(this.entry()) && this.subject(),
      count > 1 ? this.t('gateLog.people', { count }) : undefined,
      guard && this.t('gateLog.guard', { name: guard }),
    ].filter((one) => one !== undefined);
  });
  protected readonly timeQuality = computed(() => {
    const { timeQuality, deviceAt } = this.entry();
    const key = timeQualityKey(timeQuality);
    if (key === undefined) return timeQuality;
    return this.t(key, { at: deviceAt === undefined ? '' : this.dates.moment(deviceAt) });
  });
  protected readonly correction = computed(() => {
    const corrected = this.corrected();
    if (this.entry().corrects === undefined) return undefined;
    return corrected === undefined
      ? this.t('gateLog.corrects')
      : this.t('gateLog.correctsAt', { at: this.dates.moment(corrected.at) });
  });

  protected conflictOf(kind: string): string {
    const key = conflictKey(kind);
    return key === undefined ? kind : this.t(key);
  }
}
