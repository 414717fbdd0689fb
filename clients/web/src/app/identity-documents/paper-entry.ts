import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { IdentityDocument } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { todayIn } from '@gatehouse/ui/calendar-days';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Status } from '@gatehouse/ui/status';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { I18n } from '../i18n/i18n';
import { paperTypeKey } from './paper-words';

/** A paper in a list: what it is, until when it is valid, who has seen it, and what can be done with it. */
@Component({
  selector: 'gh-paper-entry',
  imports: [Icon, Status],
  templateUrl: './paper-entry.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaperEntry {
  readonly paper = input.required<IdentityDocument>();
  /** Whether whoever looks may say that they have seen it. */
  readonly verifies = input(false);
  /** Whether whoever looks may read its number. */
  readonly reads = input(false);
  readonly read = output();
  readonly verify = output();
  readonly remove = output();
  readonly file = output();
  readonly #zone = inject(TimeZone);
  readonly #clock = inject(Clock);
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly type = computed(() => {
    const { type } = this.paper();
    const key = paperTypeKey(type);
    return key === undefined ? type : this.t(key);
  });
  protected readonly isExpired = computed(() => {
    const { expiresOn } = this.paper();
    return expiresOn !== undefined && expiresOn < todayIn(this.#zone.name(), this.#clock.minute());
  });
  /** Who has added and seen it, and when its file goes, line by line. */
  protected readonly story = computed(() => {
    const { addedAt, addedBy, verifiedAt, verifiedBy, fileId, fileGoesAt } = this.paper();
    const by = (key: MessageKey, name: string, at: string): string =>
      this.t(key, { name, when: this.#dates.moment(at) });
    return [
      by('papers.addedBy', addedBy.name, addedAt),
      ...(verifiedAt === undefined
        ? []
        : [by('papers.verifiedBy', verifiedBy?.name ?? '', verifiedAt)]),
      ...(fileId === undefined || fileGoesAt === undefined
        ? []
        : [this.t('papers.fileGoes', { when: this.#dates.moment(fileGoesAt) })]),
    ];
  });

  protected validUntil(day: string): string {
    return this.t('papers.validUntil', { day });
  }
}
