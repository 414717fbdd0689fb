import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from 'vitest';
import type { Point } from './chart';
import { Lines } from './lines';
import { Dates } from './dates';

const points = (...values: number[]): Point[] =>
  values.map((value, index) => ({
    name: `Day ${index}`,
    label: '',
    value,
    text: `${value} in all`,
  }));

describe('lines', () => {
  it('are one table for whoever does not see them, with a column for each', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        { provide: Dates, useValue: { number: (value: number) => `${value}` } },
      ],
    });
    const lines = TestBed.createComponent(Lines);
    lines.componentRef.setInput('tableLabel', 'As a table');
    lines.componentRef.setInput('series', [
      { name: 'Visits', points: points(1, 2) },
      { name: 'Parcels', points: points(3, 4) },
    ]);
    await lines.whenStable();
    const { nativeElement } = lines as { nativeElement: HTMLElement };
    const rows = [...nativeElement.querySelectorAll('tr')].map(({ cells }) =>
      [...cells].map(({ textContent }) => textContent.trim()),
    );
    expect(nativeElement.querySelectorAll('summary').length).toBe(1);
    expect(rows).toEqual([
      ['', 'Visits', 'Parcels'],
      ['Day 0', '1 in all', '3 in all'],
      ['Day 1', '2 in all', '4 in all'],
    ]);
  });
});
