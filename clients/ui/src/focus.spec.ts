import {
  ChangeDetectionStrategy,
  Component,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from 'vitest';
import { createLead } from './focus';

@Component({
  template: `
    <button type="button" (click)="add()">Add</button>
    @if (isThere()) {
      <input />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
class Host {
  readonly isThere = signal(false);
  readonly #lead = createLead();

  add(): void {
    this.isThere.set(true);
    this.#lead('input');
  }
}

describe('the way into what a press has brought', () => {
  it('is gone within the press, before anything can be typed', () => {
    TestBed.configureTestingModule({ providers: [provideZonelessChangeDetection()] });
    const fixture = TestBed.createComponent(Host);
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    fixture.autoDetectChanges();
    element.querySelector('button')?.click();
    expect(document.activeElement).toBe(element.querySelector('input'));
    expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
    fixture.destroy();
  });
});
