import {
  ChangeDetectionStrategy,
  Component,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Combobox, type Option } from './combobox';
import { Field } from './field';
import { Words } from './words';

const names = ['A-101', 'A-102', 'B-101'];
const homes = names.map((name): Option<string> => ({ id: name, name, value: name }));

@Component({
  imports: [Combobox, Field],
  template: `
    <form (submit)="send($event)">
      <gh-field label="Home">
        <gh-combobox
          listLabel="Homes"
          noneLabel="No such home"
          [find]="find"
          [isNamed]="isNamed"
          [(chosen)]="chosen"
        />
      </gh-field>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Host {
  readonly chosen = signal<Option<string> | undefined>(undefined);
  readonly find = (text: string): Promise<Option<string>[]> =>
    Promise.resolve(homes.filter(({ name }) => name.includes(text.toUpperCase())));
  readonly isNamed = ({ name }: Option<string>, text: string): boolean =>
    name === text.toUpperCase();
  /** What was chosen whenever the form was sent. */
  readonly sent: (string | undefined)[] = [];

  send(event: Event): void {
    event.preventDefault();
    this.sent.push(this.chosen()?.name);
  }
}

let fixture: ReturnType<typeof TestBed.createComponent<Host>>;

beforeEach(() => {
  vi.useFakeTimers();
  const words = { language: signal('en'), t: (key: string) => key };
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection(), { provide: Words, useValue: words }],
  });
  fixture = TestBed.createComponent(Host);
  fixture.detectChanges();
});
afterEach(() => {
  fixture.destroy();
  vi.useRealTimers();
});

const part = (selector: string): Element => {
  const found = (fixture.nativeElement as HTMLElement).querySelector(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
};
const box = (): HTMLInputElement => part('input') as HTMLInputElement;
const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(200);
  fixture.detectChanges();
};
const type = async (text: string): Promise<void> => {
  box().value = text;
  box().dispatchEvent(new Event('input'));
  await settle();
};
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) {
    dash('', key);
    await settle();
  }
};
/** Writes, and presses keys before anything is found, as a scanner and quick hands do. */
const dash = (text: string, ...keys: string[]): void => {
  for (const letter of text) {
    box().value += letter;
    box().dispatchEvent(new Event('input'));
  }
  for (const key of keys)
    box().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
};
const state = () => ({
  box: box().value,
  isOpen: box().getAttribute('aria-expanded') === 'true',
  offered: Array.from(
    (fixture.nativeElement as HTMLElement).querySelectorAll('li:not(.none)'),
    ({ textContent }) => textContent.trim(),
  ),
  chosen: fixture.componentInstance.chosen()?.name,
});

describe('a combobox', () => {
  it('offers what is found by a part of its name; keys go round and choose', async () => {
    await type('101');
    expect(state()).toEqual({
      ...{ box: '101', isOpen: true, offered: ['A-101', 'B-101'], chosen: undefined },
    });
    await press('ArrowUp', 'ArrowDown', 'ArrowDown');
    expect(box().getAttribute('aria-activedescendant')).toBe(part('li + li').id);
    await press('Enter');
    expect(state()).toMatchObject({ box: 'B-101', isOpen: false, chosen: 'B-101' });
  });

  it('has chosen who is named in full, leaves what was typed, and does not lie over what follows', async () => {
    await type('a-102');
    expect(state()).toMatchObject({ box: 'a-102', isOpen: false, chosen: 'A-102' });
    await type('a-10');
    expect(state()).toMatchObject({ box: 'a-10', isOpen: true, chosen: undefined });
  });

  it('closes with Escape and keeps what was typed; opens again with an arrow', async () => {
    await type('A-1');
    await press('Escape');
    expect(state()).toMatchObject({ box: 'A-1', isOpen: false });
    await press('ArrowDown');
    expect(state()).toMatchObject({ isOpen: true, offered: ['A-101', 'A-102'] });
  });

  it('is emptied by whoever has used what was chosen, and filled by whoever chooses elsewhere', async () => {
    await type('b-101');
    fixture.componentInstance.chosen.set(undefined);
    await settle();
    expect(state().box).toBe('');
    fixture.componentInstance.chosen.set(homes[0]);
    await settle();
    expect(state().box).toBe('A-101');
  });

  it('says that there is none', async () => {
    await type('C');
    expect(state().offered).toEqual([]);
    expect(part('li.none').textContent.trim()).toBe('No such home');
  });
});

describe('a combobox in quick hands', () => {
  it('keeps keys for what is still to be found, and does not spend them on what was found before', async () => {
    await type('-1');
    expect(state().offered).toHaveLength(3);
    dash('02', 'ArrowDown', 'Enter');
    expect(state()).toMatchObject({ chosen: undefined });
    await settle();
    expect(state()).toMatchObject({ box: 'A-102', isOpen: false, chosen: 'A-102' });
    expect(fixture.componentInstance.sent).toEqual([]);
  });

  it('goes as far down as the keys did, though the list came after them', async () => {
    dash('10', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
    await settle();
    expect(state()).toMatchObject({ box: 'A-102', isOpen: false, chosen: 'A-102' });
  });

  it('sends the form with what a scanner has named, or with nothing', async () => {
    dash('b-101', 'Enter');
    expect(fixture.componentInstance.sent).toEqual([]);
    await settle();
    dash('x', 'Enter');
    await settle();
    expect(fixture.componentInstance.sent).toEqual(['B-101', undefined]);
  });

  it('forgets keys of whoever types on, closes the list or goes on meanwhile', async () => {
    for (const leave of [
      () => dash('0'),
      () => dash('', 'Escape'),
      () => box().dispatchEvent(new FocusEvent('blur')),
    ]) {
      box().value = '';
      dash('10', 'ArrowDown', 'Enter');
      leave();
      await settle();
      expect(state()).toMatchObject({ chosen: undefined });
    }
    expect(fixture.componentInstance.sent).toEqual([]);
  });
});
