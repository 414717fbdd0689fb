import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  model,
  signal,
  untracked,
} from '@angular/core';
import type { Unit } from '@gatehouse/client/gatehouse-client';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { spoken } from './unit-name';

const typingMs = 120;
const shown = 8;

/**
 * Finds a unit by its name or a part of it, as the visitor says it. An editable combobox with a
 * list, as the ARIA Authoring Practices describe it; stands inside a `gh-field`.
 */
@Component({
  selector: 'gh-unit-picker',
  imports: [FieldControl],
  templateUrl: './unit-picker.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnitPicker {
  readonly unit = model<Unit | undefined>();
  readonly placeholder = input('');
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  protected readonly listId = `${inject(Field).id}-list`;
  protected readonly typed = signal('');
  protected readonly units = signal<readonly Unit[]>([]);
  protected readonly isOpen = signal(false);
  protected readonly active = signal(-1);
  protected readonly activeId = computed(() =>
    this.isOpen() && this.active() >= 0 ? this.optionId(this.active()) : null,
  );
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  #hadUnit = false;

  constructor() {
    // Whoever uses the picker chooses in it too, and takes the choice back when it was used.
    effect(() => {
      const unit = this.unit();
      if (unit === undefined && this.#hadUnit && !untracked(this.isOpen)) this.typed.set('');
      if (unit !== undefined && spoken(unit.name) !== spoken(untracked(this.typed)))
        this.typed.set(unit.name);
      this.#hadUnit = unit !== undefined;
    });
  }

  protected optionId(index: number): string {
    return `${this.listId}-${index}`;
  }

  protected type(event: Event): void {
    const text = event.target instanceof HTMLInputElement ? event.target.value : '';
    this.typed.set(text);
    this.isOpen.set(true);
    this.active.set(-1);
    this.unit.set(this.#named(text));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#find(text).then(() => this.#settle()), typingMs);
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.isOpen()) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else this.open();
    } else if (event.key === 'Enter' && this.isOpen() && this.active() >= 0) {
      event.preventDefault();
      this.choose(this.units()[this.active()]);
    } else if (event.key === 'Escape' && this.isOpen()) {
      event.preventDefault();
      this.isOpen.set(false);
    }
  }

  protected open(): void {
    this.isOpen.set(true);
    this.active.set(-1);
    void this.#find(this.typed());
  }

  protected close(): void {
    this.isOpen.set(false);
  }

  protected choose(unit: Unit | undefined): void {
    if (unit === undefined) return;
    clearTimeout(this.#timer);
    this.typed.set(unit.name);
    this.unit.set(unit);
    this.isOpen.set(false);
  }

  #move(by: 1 | -1): void {
    const { length } = this.units();
    if (length > 0)
      this.active.update((active) => (Math.max(active, by === 1 ? -1 : 0) + by + length) % length);
  }

  async #find(text: string): Promise<void> {
    const mine = ++this.#asked;
    const search = text.trim();
    const query = { limit: shown, ...(search !== '' && { search }) };
    const page = await this.#api.units.list(query).catch(() => ({ items: [] }));
    if (mine !== this.#asked) return;
    this.units.set(page.items);
    this.active.set(-1);
    // Who types the whole name need not choose it as well; more may be typed by now than was asked.
    if (this.unit() === undefined) this.unit.set(this.#named(this.typed()));
  }

  /** The only home of that name leaves nothing to choose, and a list would cover what comes next. */
  #settle(): void {
    if (this.units().length === 1 && this.#named(this.typed()) !== undefined)
      this.isOpen.set(false);
  }

  #named(text: string): Unit | undefined {
    const wanted = spoken(text);
    return this.units().find(({ name }) => spoken(name) === wanted);
  }
}
