import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { Communities } from '../communities/communities';
import { Session } from '../sessions/session';
import { CardShelf } from './card-shelf';
import type { Card } from './portal-feature';

const state = signal<'setup' | 'active' | undefined>(undefined);
let shelf: CardShelf;

beforeEach(() => {
  state.set(undefined);
  TestBed.configureTestingModule({
    providers: [
      { provide: Session, useValue: { mayIn: () => true } },
      { provide: Communities, useValue: { current: () => ({ state: state() }) } },
    ],
  });
  shelf = TestBed.inject(CardShelf);
});

const names = (cards: readonly Card[]): string[] => cards.map(({ name }) => name);

describe('the cards of an admin', () => {
  it('say how far the setting up is while there is some, and nothing before that is known', () => {
    expect(names(shelf.of('admin'))).not.toContain('setup');
    state.set('setup');
    expect(names(shelf.of('admin'))).toContain('setup');
    state.set('active');
    expect(names(shelf.of('admin'))).not.toContain('setup');
  });

  it('stay the very same when another one comes: none is made anew', () => {
    const before = shelf.of('admin');
    state.set('setup');
    const others = shelf.of('admin').filter(({ name }) => name !== 'setup');
    expect(others.length).toBe(before.length);
    for (const [at, card] of others.entries()) {
      expect(card).toBe(before[at]);
      expect(card.load).toBe(before[at]?.load);
    }
  });
});
