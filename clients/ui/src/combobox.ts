import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  model,
  signal,
  untracked,
} from '@angular/core';
import { Asking } from './asking';
import { Field, FieldControl } from './field';

export interface Option<Value> {
  id: string;
  /** What stands in the box when it is chosen. */
  name: string;
  /** What else tells it from others of the list. */
  note?: string;
  value: Value;
}

/** Things with this in their name: a few of the best. */
export type Find<Value> = (text: string) => Promise<readonly Option<Value>[]>;

const typingMs = 120;

/**
 * Finds one of many things by a part of its name. An editable combobox with a list, as the ARIA
 * Authoring Practices describe it; stands inside a `gh-field`, or comes with one as `gh-pick-field`.
 */
@Component({
  selector: 'gh-combobox',
  imports: [FieldControl],
  template: `
    <div class="combobox">
      <input
        ghControl
        class="input"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        [attr.data-testid]="testid() || null"
        [placeholder]="placeholder()"
        [value]="typed()"
        [attr.aria-expanded]="isOpen()"
        [attr.aria-controls]="listId"
        [attr.aria-activedescendant]="activeId()"
        (input)="type($event)"
        (keydown)="press($event)"
        (click)="open()"
        (blur)="close()"
      />
      <ul role="listbox" [id]="listId" [hidden]="!isOpen()" [attr.aria-label]="listLabel()">
        @for (option of options(); track option.id; let index = $index) {
          <!-- The focus stays in the box, which a press would take it from: its keys choose. -->
          <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
          <li
            role="option"
            [id]="optionId(index)"
            [class.active]="index === active()"
            [attr.aria-selected]="option.id === chosen()?.id"
            (mousedown)="$event.preventDefault()"
            (click)="choose(option)"
          >
            <bdi>{{ option.name }}</bdi>
            @if (option.note; as note) {
              <bdi class="soft">{{ note }}</bdi>
            }
          </li>
        } @empty {
          <li class="none" role="option" aria-disabled="true" aria-selected="false">
            {{ noneLabel() }}
          </li>
        }
      </ul>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Combobox<Value> {
  readonly chosen = model<Option<Value> | undefined>();
  /** Asked when whoever types rests; a few of the best. */
  readonly find = input.required<Find<Value>>();
  readonly listLabel = input.required<string>();
  /** Said where nothing is found. */
  readonly noneLabel = input.required<string>();
  /** Whether somebody who has typed this has named the option, and need not choose it as well. */
  readonly isNamed = input<(option: Option<Value>, text: string) => boolean>(() => false);
  readonly placeholder = input('');
  readonly testid = input('');
  readonly #box = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly listId = `${inject(Field).id}-list`;
  protected readonly typed = signal('');
  protected readonly options = signal<readonly Option<Value>[]>([]);
  protected readonly isOpen = signal(false);
  protected readonly active = signal(-1);
  protected readonly activeId = computed(() =>
    this.isOpen() && this.active() >= 0 ? this.optionId(this.active()) : null,
  );
  readonly #asking = new Asking();

  constructor() {
    // Whoever uses it may choose, too, and takes the choice back when it was used.
    effect(() => {
      const chosen = this.chosen();
      if (chosen !== undefined) this.#show(chosen);
      else if (!untracked(this.isOpen)) this.typed.set('');
    });
  }

  protected optionId(index: number): string {
    return `${this.listId}-${index}`;
  }

  protected type({ target }: Event): void {
    const text = target instanceof HTMLInputElement ? target.value : '';
    this.typed.set(text);
    this.isOpen.set(true);
    this.chosen.set(this.#named(text));
    this.#ask(typingMs);
  }

  protected open(): void {
    this.isOpen.set(true);
    this.#ask(0);
  }

  protected close(): void {
    this.#asking.letGo();
    this.isOpen.set(false);
  }

  protected choose(option: Option<Value> | undefined): void {
    if (option === undefined) return;
    this.#asking.end();
    this.typed.set(option.name);
    this.chosen.set(option);
    this.isOpen.set(false);
  }

  protected press(event: KeyboardEvent): void {
    if (this.#isForWhatComes(event.key)) this.#asking.hold(event.key);
    else if (!this.#obey(event.key)) return;
    event.preventDefault();
  }

  /** Whoever has named one already need not wait for the list to send the form. */
  #isForWhatComes(key: string): boolean {
    if (!this.#asking.isOpen || !this.isOpen()) return false;
    const isNamed = this.chosen() !== undefined && this.#asking.held.length === 0;
    return isArrow(key) || (key === 'Enter' && !isNamed);
  }

  /** @returns whether the key means something here */
  #obey(key: string): boolean {
    if (isArrow(key) && !this.isOpen()) this.open();
    else if (isArrow(key)) this.#move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && this.isOpen() && this.active() >= 0)
      this.choose(this.options()[this.active()]);
    else if (key === 'Escape' && this.isOpen()) this.close();
    else return false;
    return true;
  }

  #move(by: 1 | -1): void {
    const { length } = this.options();
    if (length > 0)
      this.active.update((active) => (Math.max(active, by === 1 ? -1 : 0) + by + length) % length);
  }

  /** What names it already stays as it was typed. */
  #show(chosen: Option<Value>): void {
    const isThere = untracked(() => this.isNamed()(chosen, this.typed()));
    if (!isThere) this.typed.set(chosen.name);
  }

  #named(text: string): Option<Value> | undefined {
    return this.options().find((option) => this.isNamed()(option, text));
  }

  /** The only one of that name leaves nothing to choose, and a list would cover what comes next. */
  #settle(): void {
    if (this.options().length === 1 && this.#named(this.typed()) !== undefined)
      this.isOpen.set(false);
  }

  #ask(restMs: number): void {
    const question = (): Promise<readonly Option<Value>[]> =>
      this.find()(this.typed().trim()).catch(() => []);
    const take = (found: readonly Option<Value>[], held: readonly string[]): void => {
      this.options.set(found);
      this.active.set(-1);
      if (this.chosen() === undefined) this.chosen.set(this.#named(this.typed()));
      if (restMs > 0 && !held.some(isArrow)) this.#settle();
      this.#catchUp(held);
    };
    this.#asking.ask(question, take, restMs);
  }

  /** As if the keys were pressed now; one that means nothing here means that the form is sent. */
  #catchUp(held: readonly string[]): void {
    for (const key of held)
      if (!this.#obey(key)) this.#box.querySelector('input')?.form?.requestSubmit();
  }
}

function isArrow(key: string): boolean {
  return key === 'ArrowDown' || key === 'ArrowUp';
}
