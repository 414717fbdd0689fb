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
    <gh-field label="Home">
      <gh-combobox
        listLabel="Homes"
        noneLabel="No such home"
        [find]="find"
        [isNamed]="isNamed"
        [(chosen)]="chosen"
      />
    </gh-field>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Host {
  readonly chosen = signal<Option<string> | undefined>(undefined);
  readonly find = (text: string): Promise<Option<string>[]> =>
    Promise.resolve(homes.filter(({ name }) => name.includes(text.toUpperCase())));
  readonly isNamed = ({ name }: Option<string>, text: string): boolean =>
    name === text.toUpperCase();
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
    box().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await settle();
  }
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
