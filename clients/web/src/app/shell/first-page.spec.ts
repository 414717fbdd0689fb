import type { Permission } from '@gatehouse/contracts/permissions';
import { describe, expect, it } from 'vitest';
import type { Area } from '../sessions/areas';
import { cardsFor } from './first-page';
import { features } from './features';
import type { Card } from './portal-feature';

const card = (name: string, more: Partial<Card> = {}): Card => ({
  ...{ name, urgency: 'today', load: () => Promise.reject(new Error('not asked for')) },
  ...more,
});
const names = (area: Area, cards: readonly Card[], ...allowed: Permission[]): string[] =>
  cardsFor(area, cards, (permission) => allowed.includes(permission)).map(({ name }) => name);

describe('the cards of a first page', () => {
  it('stand by how soon they concern somebody, and the wide ones first among those', () => {
    const cards = [
      card('last', { urgency: 'lately' }),
      card('small'),
      card('wide', { isWide: true }),
      card('first', { urgency: 'now' }),
      card('other'),
    ];
    expect(names('base', cards)).toEqual(['first', 'wide', 'small', 'other', 'last']);
  });

  it('are those of the area, and those that somebody may see', () => {
    const cards = [
      card('everywhere'),
      card('elsewhere', { areas: ['manager'] }),
      card('forbidden', { permission: 'audit:read' }),
      card('allowed', { permission: 'visits:read' }),
    ];
    expect(names('base', cards, 'visits:read')).toEqual(['everywhere', 'allowed']);
  });

  it('have a name of their own each', () => {
    const all = features.flatMap(({ cards = [] }) => cards.map(({ name }) => name));
    expect(new Set(all).size).toBe(all.length);
  });
});
