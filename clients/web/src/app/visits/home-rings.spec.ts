import type { Unit } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { HomeRings } from './home-rings';

const home = (name: string): Unit => ({ id: name, name, building: 'Tower A' });

describe('ringing several homes', () => {
  it('rings each once, and keeps those that could not be rung for the next press', async () => {
    const rings = new HomeRings();
    for (const name of ['A-101', 'A-102', 'A-101', 'A-103']) rings.add(home(name));
    const rung: string[] = [];
    const failure = new Error('nobody lives there');
    const all = await rings.ring(async ({ name }) => {
      if (name === 'A-102') throw failure;
      rung.push(name);
      await Promise.resolve();
    });
    expect(all).toBe(false);
    expect(rung).toEqual(['A-101', 'A-103']);
    expect(rings.homes()).toEqual([{ unit: home('A-102'), state: 'failed', error: failure }]);

    expect(await rings.ring(async () => Promise.resolve())).toBe(true);
    expect(rings.homes()).toEqual([]);
  });
});
