import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
} from '@angular/core';
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
  readonly items = input.required<readonly string[]>();
  /** What the API says of the list. */
  readonly problem = input<string>();
  /** What the API says of each item, by its place. */
  readonly problems = input<Readonly<Record<number, string>>>({});
  /** Whether it was sent: an item that is empty is at fault from then on, and not while it is new. */
  readonly isTried = input(false);
  readonly changed = output<readonly string[]>();
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
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
    this.changed.emit(this.items().map((item, at) => (at === place ? target.value : item)));
  }

  /** The button that was pressed goes along with its item, and so does the focus. */
  protected move(from: number, to: number, button: string): void {
    if (to < 0 || to >= this.items().length) return;
    this.changed.emit(moved(this.items(), from, to));
    this.#focus(`li:nth-child(${to + 1}) [data-testid=${button}]`);
  }

  /** The next one takes the place of the one that is gone, and the focus. */
  protected remove(place: number): void {
    this.changed.emit(this.items().filter((_item, at) => at !== place));
    const next = Math.min(place + 1, this.items().length - 1);
    this.#focus(next < 1 ? '[data-testid=item-add]' : `li:nth-child(${next}) input`);
  }

  protected add(): void {
    this.changed.emit([...this.items(), '']);
    this.#focus('li:last-child input');
  }

  #focus(selector: string): void {
    const lead = (): void => this.#element.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(lead, { injector: this.#injector });
  }
}
