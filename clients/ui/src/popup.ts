import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';

let count = 0;
const gapPx = 6;
const edgePx = 8;

/**
 * A button and what it opens: a `menu` of commands, whose arrow keys go from one to the next, or a
 * `panel` of anything, which is read in its turn after the button. The browser lays it over all else,
 * and closes it by Escape or a press beside it. What it opens has role `menuitem` in a menu.
 */
@Component({
  selector: 'gh-popup',
  template: `
    <button
      #opener
      type="button"
      [class]="look()"
      [attr.popovertarget]="id"
      [attr.aria-haspopup]="kind() === 'menu' ? 'menu' : null"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      [attr.aria-label]="label() || null"
      [attr.data-testid]="testid() || null"
      (keydown)="begin($event)"
    >
      <ng-content select="[opener]" />
    </button>
    <div
      #panel
      popover
      class="popup"
      tabindex="-1"
      [id]="id"
      [attr.role]="kind() === 'menu' ? 'menu' : 'group'"
      [attr.aria-label]="label() || null"
      (toggle)="settle($event)"
      (keydown)="press($event)"
      (click)="chosen($event)"
    >
      <ng-content />
    </div>
  `,
  host: { class: 'popup-host', '(focusout)': 'leave($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Popup {
  readonly kind = input<'menu' | 'panel'>('menu');
  /** What it is called; empty where the button says so itself. */
  readonly label = input('');
  /** The classes of the button. */
  readonly look = input('button');
  readonly testid = input('');
  protected readonly id = `popup-${++count}`;
  protected readonly isOpen = signal(false);
  protected readonly opener = viewChild.required<ElementRef<HTMLElement>>('opener');
  protected readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  readonly #panelElement = computed(() => this.panel().nativeElement);

  /** What is in it may grow: the text may be made larger. */
  readonly #sizes = new ResizeObserver(() => this.#place());

  constructor() {
    const follow = (): void => {
      if (this.isOpen()) this.#place();
    };
    window.addEventListener('resize', follow);
    inject(DestroyRef).onDestroy(() => {
      window.removeEventListener('resize', follow);
      this.#sizes.disconnect();
    });
  }

  /** The browser tells of its opening only afterwards, and a key may be faster. */
  close(): void {
    if (this.#isShown()) this.#panelElement().hidePopover();
  }

  /** Arrow keys on the button open a menu as well. */
  protected begin(event: KeyboardEvent): void {
    if (this.kind() !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    if (!this.#isShown()) this.#panelElement().showPopover();
    this.#items()
      .at(event.key === 'ArrowDown' ? 0 : -1)
      ?.focus();
  }

  protected settle(event: Event): void {
    if (!(event instanceof ToggleEvent)) return;
    const isOpen = event.newState === 'open';
    this.isOpen.set(isOpen);
    if (!isOpen) {
      this.#sizes.disconnect();
      return;
    }
    this.#sizes.observe(this.#panelElement());
    if (this.kind() === 'menu' && !this.#panelElement().contains(document.activeElement))
      this.#items()[0]?.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (this.kind() !== 'menu') return;
    const items = this.#items();
    const at = items.findIndex((item) => item === document.activeElement);
    const next = nextOf(event.key, at, items);
    if (event.key === 'Tab') this.close();
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }

  /** A command has been given, or a link followed. */
  protected chosen({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[role^=menuitem], a, [data-closes]') !== null) this.close();
  }

  /** Who goes on past a panel has left it. */
  protected leave({ relatedTarget, currentTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !(currentTarget instanceof Node)) return;
    if (!currentTarget.contains(relatedTarget)) this.close();
  }

  #isShown(): boolean {
    return this.#panelElement().matches(':popover-open');
  }

  #items(): HTMLElement[] {
    const items = this.#panelElement().querySelectorAll<HTMLElement>('[role^=menuitem]');
    return Array.from(items).filter((item) => !item.matches(':disabled, [aria-disabled=true]'));
  }

  /** Below its button, within the screen. */
  #place(): void {
    const panel = this.#panelElement();
    const button = this.opener().nativeElement.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = panel;
    const { clientWidth, clientHeight } = document.documentElement;
    const isRtl = getComputedStyle(panel).direction === 'rtl';
    const wanted = isRtl ? button.left : button.right - width;
    const below = button.bottom + gapPx;
    const fits = below + height <= clientHeight - edgePx;
    const top = fits ? below : Math.max(edgePx, button.top - gapPx - height);
    const left = Math.min(Math.max(edgePx, wanted), Math.max(edgePx, clientWidth - edgePx - width));
    panel.style.setProperty('left', `${left}px`);
    panel.style.setProperty('top', `${top}px`);
  }
}

/** Where a key leads in a menu: on and round, to an end, or to what begins with a letter. */
function nextOf(key: string, at: number, items: HTMLElement[]): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(letter));
}
