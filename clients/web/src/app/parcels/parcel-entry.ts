import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Parcel } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { Status } from '@gatehouse/ui/status';
import { Time } from '@gatehouse/ui/time';
import { ToastStore } from '@gatehouse/ui/toasts';
import { ProblemWords } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { parcelStateKey, parcelTone } from './parcel-words';

/** A parcel in a list: for whom, from whom, where it lies, and what became of it. */
@Component({
  selector: 'gh-parcel-entry',
  imports: [Icon, Status, Time],
  templateUrl: './parcel-entry.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParcelEntry {
  readonly parcel = input.required<Parcel>();
  readonly #api = inject(Session).api;
  readonly #toasts = inject(ToastStore);
  readonly #problems = inject(ProblemWords);
  protected readonly t = inject(I18n).t;
  protected readonly tone = computed(() => parcelTone(this.parcel()));
  /** Where its photo is, once somebody wants to see it. */
  protected readonly photo = signal<string | undefined>(undefined);
  protected readonly state = computed(() => {
    const { state } = this.parcel();
    const key = parcelStateKey(state);
    return key === undefined ? state : this.t(key);
  });
  /** From whom it is, how it looks, and where it lies. */
  protected readonly facts = computed(() => {
    const { carrier, description, shelf } = this.parcel();
    const place = shelf === undefined ? undefined : this.t('parcels.onShelf', { shelf });
    return [carrier, description, place].filter((one) => one !== undefined);
  });
  /** Who has it, and who saw to it. */
  protected readonly story = computed(() => {
    const { state, recipient, endedBy } = this.parcel();
    const guard = endedBy?.name ?? '';
    if (state === 'returned') return this.t('parcels.returnedBy', { guard });
    if (state === 'lost') return this.t('parcels.lostBy', { guard });
    if (recipient === undefined) return undefined;
    const { name } = recipient;
    if (name === undefined) return this.t('parcels.fetchedByCode', { guard });
    return this.t('parcels.fetchedBy', { name, guard });
  });

  protected async showPhoto(): Promise<void> {
    const { photoId } = this.parcel();
    if (photoId === undefined) return;
    try {
      const { url } = await this.#api.files.link(photoId, { disposition: 'inline' });
      this.photo.set(new URL(url, this.#api.gatewayUrl).href);
    } catch (error) {
      this.#toasts.show({ title: this.#problems.of(error), icon: 'alert', tone: 'bad' });
    }
  }
}
