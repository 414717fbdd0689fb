import { ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { createLead } from '@gatehouse/ui/focus';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { itemFaults, moved } from './policy-items';
import type { ListField } from './policy-sections';

let count = 0;

/** A list of a policy in its order: items are added, changed, put in another place and removed. */
@Component({
  selector: 'gh-policy-list',
  imports: [Icon],
  templateUrl: './policy-list.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyList {
  readonly field = input.required<ListField>();
  /** Kept here as well: what is written, added and moved in one frame is not lost among each other. */
  readonly items = model.required<readonly string[]>();
  /** What the API says of the list. */
  readonly problem = input<string>();
  /** What the API says of each item, by its place. */
  readonly problems = input<Readonly<Record<number, string>>>({});
  /** Whether it was sent: an item that is empty is at fault from then on, and not while it is new. */
  readonly isTried = input(false);
  readonly #lead = createLead();
  readonly #id = `policy-list-${++count}`;
  protected readonly t = inject(I18n).t;
  readonly #faults = computed(() => itemFaults(this.items(), this.field().letters));

  protected idOf(place: number): string {
    return `${this.#id}-${place}`;
  }

  protected problemOf(place: number): string | undefined {
    const fault = this.#faults()[place];
    if (fault === 'twice') return this.t('policies.itemTwice');
    if (fault === 'long') return this.t('policies.itemLong', { most: this.field().letters });
    if (fault === 'empty') return this.isTried() ? this.t('policies.itemEmpty') : undefined;
    return this.problems()[place];
  }

  protected write(place: number, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    this.items.update((items) => items.map((item, at) => (at === place ? value : item)));
  }

  /** The button that was pressed goes along with its item, and so does the focus. */
  protected move(from: number, to: number, button: string): void {
    if (to < 0 || to >= this.items().length) return;
    this.items.update((items) => moved(items, from, to));
    this.#lead(`li:nth-child(${to + 1}) [data-testid=${button}]`);
  }

  /** The next one takes the place of the one that is gone, and the focus. */
  protected remove(place: number): void {
    this.items.update((items) => items.filter((_item, at) => at !== place));
    const next = Math.min(place + 1, this.items().length);
    this.#lead(next < 1 ? '[data-testid=item-add]' : `li:nth-child(${next}) input`);
  }

  protected add(): void {
    this.items.update((items) => [...items, '']);
    this.#lead('li:last-child input');
  }
}
