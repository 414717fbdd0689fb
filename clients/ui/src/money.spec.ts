import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Money } from './money';
import { Words } from './words';

describe('money', () => {
  const language = signal('en');
  let money: Money;
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

  beforeEach(() => {
    language.set('en');
    TestBed.configureTestingModule({
      providers: [{ provide: Words, useValue: { language, t: () => '' } }],
    });
    money = TestBed.inject(Money);
  });

  it('is written from its least unit, as many of them as the currency has', () => {
    expect(money.write({ amount: 125_050, currency: 'INR' })).toBe('₹1,250.50');
    expect(money.write({ amount: -5, currency: 'USD' })).toBe('-$0.05');
    expect(money.write({ amount: 125_050, currency: 'JPY' })).toBe('¥125,050');
    expect(plain(money.write({ amount: 1, currency: 'KWD' }))).toBe('KWD 0.001');
    expect(money.write({ amount: 9_007_199_254_740_991, currency: 'USD' })).toBe(
      '$90,071,992,547,409.91',
    );
  });

  it.each([
    ['en', '1,250.50', 125_050],
    ['en', '1250.5', 125_050],
    ['de', '1.250,50', 125_050],
    ['fr', '1 250,50', 125_050],
    ['en', '٣٫٥', undefined],
    ['ar', '3.5', 350],
    ['hi', '१२.५', 1250],
    ['en', '-3', -300],
    ['en', '1.005', undefined],
    ['en', 'twelve', undefined],
    ['en', '', undefined],
    ['en', '1e3', undefined],
    ['en', '90071992547409910', undefined],
  ])('is read as people of %s type it: %s', (tag, text, amount) => {
    language.set(tag);
    expect(money.read(text, 'USD')?.amount).toBe(amount);
  });

  it('is read back as it was written', () => {
    for (const tag of ['en', 'de', 'fr', 'es', 'it', 'hi']) {
      language.set(tag);
      const amount = { amount: 1_234_567, currency: 'EUR' };
      const bare = money.write(amount).replace(/[€\s\u00a0]/g, '');
      expect(money.read(bare, 'EUR'), `${tag} ${bare}`).toEqual(amount);
    }
  });
});
