import {
  ChangeDetectionStrategy,
  Component,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Option } from './combobox';
import { PickField } from './pick-field';
import { Words } from './words';

const rupee: Option<string> = { id: 'INR', name: 'INR', note: 'Indian Rupee', value: 'INR' };

@Component({
  imports: [PickField],
  template: `
    <gh-pick-field
      label="Currency"
      hint="What it reckons in"
      noneLabel="None so"
      [find]="find"
      [problem]="problem()"
      [(chosen)]="chosen"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Host {
  readonly chosen = signal<Option<string> | undefined>(undefined);
  readonly problem = signal<string | undefined>(undefined);
  readonly find = (): Promise<Option<string>[]> => Promise.resolve([rupee]);
}

let fixture: ReturnType<typeof TestBed.createComponent<Host>>;

beforeEach(() => {
  const words = { language: signal('en'), t: (key: string) => key };
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection(), { provide: Words, useValue: words }],
  });
  fixture = TestBed.createComponent(Host);
  fixture.detectChanges();
});

const textOf = (selector: string): string => {
  const part = (fixture.nativeElement as HTMLElement).querySelector(selector);
  return part?.textContent.trim() ?? '';
};
const box = (): HTMLInputElement => {
  const found = (fixture.nativeElement as HTMLElement).querySelector('input');
  if (found === null) throw new Error('There is no box');
  return found;
};
const settle = async (): Promise<void> => {
  await fixture.whenStable();
  fixture.detectChanges();
};

describe('a field to pick in', () => {
  it('offers names with their notes, and says the note of what was chosen', async () => {
    expect(textOf('.hint')).toBe('What it reckons in');
    box().click();
    await settle();
    expect([textOf('bdi'), textOf('bdi + bdi')]).toEqual(['INR', 'Indian Rupee']);
    (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>('[role=option]')?.click();
    await settle();
    expect([box().value, fixture.componentInstance.chosen()]).toEqual(['INR', rupee]);
    expect(textOf('.hint')).toBe('Indian Rupee');
  });

  it('is named by its label, and says what is wrong in place of the hint', async () => {
    expect(textOf(`label[for="${box().id}"]`)).toBe('Currency');
    fixture.componentInstance.problem.set('Choose one');
    await settle();
    expect(textOf('.field-error')).toBe('Choose one');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(box().getAttribute('aria-describedby')).toBe(
      (fixture.nativeElement as HTMLElement).querySelector('.field-error')?.id,
    );
  });
});
