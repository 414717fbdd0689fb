import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { Router } from '@angular/router';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Modal } from '@gatehouse/ui/dialog';
import { Icon } from '@gatehouse/ui/icon';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { spoken } from '../communities/unit-name';
import { Session } from '../sessions/session';
import { Addresses } from './addresses';
import { features } from './features';
import type { Found, Place } from './portal-feature';

const typingMs = 150;
/** Fewer letters find everything. */
const least = 2;

interface Group {
  label: MessageKey;
  found: readonly Found[];
}

/** Finds people, homes, visits and pages by a few letters; keys do it all. */
@Component({
  selector: 'gh-palette',
  imports: [Modal, Icon, Time],
  templateUrl: './palette.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Palette {
  readonly places = input.required<readonly Place[]>();
  readonly closed = output();
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #addresses = inject(Addresses);
  protected readonly t = inject(I18n).t;
  protected readonly typed = signal('');
  readonly #found = signal<readonly Group[]>([]);
  protected readonly isLooking = signal(false);
  protected readonly hasFailed = signal(false);
  protected readonly groups = computed(() => {
    const wanted = spoken(this.typed());
    const isMeant = ({ found }: Group): boolean =>
      found.some(({ title }) => spoken(title) === wanted);
    return [{ label: 'find.actions' as const, found: this.#placesFound() }, ...this.#found()]
      .filter(({ found }) => found.length > 0)
      .sort((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
  });
  readonly #all = computed(() => this.groups().flatMap(({ found }) => found));
  readonly #active = signal(0);
  protected readonly active = computed(() => this.#all()[this.#active()]);
  protected readonly activeId = computed(() => {
    const active = this.active();
    return active === undefined ? null : this.idOf(active);
  });
  protected readonly hasNone = computed(
    () => !this.isLooking() && this.typed().trim().length >= least && this.#all().length === 0,
  );

  constructor() {
    effect((onCleanup) => {
      const text = this.typed().trim();
      this.#active.set(0);
      this.hasFailed.set(false);
      if (text.length < least) {
        this.#found.set([]);
        this.isLooking.set(false);
        return;
      }
      this.isLooking.set(true);
      const asked = new AbortController();
      const timer = setTimeout(() => void this.#find(text, asked.signal), typingMs);
      onCleanup(() => {
        clearTimeout(timer);
        asked.abort();
      });
    });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.typed.set(target.value);
  }

  protected press(event: KeyboardEvent): void {
    const { length } = this.#all();
    if (event.key === 'ArrowDown') this.#move(1, length);
    else if (event.key === 'ArrowUp') this.#move(-1, length);
    else if (event.key === 'Enter') this.go(this.active());
    // A box for searching would only be emptied by it.
    else if (event.key === 'Escape') this.closed.emit();
    else return;
    event.preventDefault();
  }

  protected go(found: Found | undefined): void {
    if (found === undefined) return;
    this.closed.emit();
    const queryParams = found.query ?? {};
    void this.#router.navigate([this.#addresses.to(found.path)], { queryParams });
  }

  /** Ids of what is found, which a box of one kind and a page may share. */
  protected idOf({ id, path }: Found): string {
    return `found-${id}-${path.split('/')[1] ?? ''}`;
  }

  #placesFound(): Found[] {
    const wanted = plain(this.typed());
    return this.places()
      .map(({ path, label, icon }) => ({ id: path, icon, title: this.t(label), path }))
      .filter(({ title }) => plain(title).includes(wanted));
  }

  #move(by: 1 | -1, length: number): void {
    if (length > 0) this.#active.update((active) => (active + by + length) % length);
  }

  async #find(text: string, signal: AbortSignal): Promise<void> {
    const finders = features
      .flatMap(({ finders: own = [] }) => own)
      .filter(({ permission }) => this.#session.mayIn(permission));
    const answers = await Promise.allSettled(
      finders.map(async ({ label, find }) => ({
        label,
        found: await find(text, this.#session.api, signal),
      })),
    );
    if (signal.aborted) return;
    this.#found.set(answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    this.hasFailed.set(answers.some(({ status }) => status === 'rejected'));
    this.isLooking.set(false);
  }
}

function plain(text: string): string {
  return text.trim().toLocaleLowerCase();
}
