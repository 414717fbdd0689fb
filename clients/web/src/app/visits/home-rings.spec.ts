import type { Unit } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { HomeRings } from './home-rings';

const home = (name: string): Unit => ({ id: name, name, building: 'Tower A' });
const chosen = (name: string) => ({ unit: home(name), state: 'chosen' });

describe('ringing several homes', () => {
  it('rings each once, and names the one for which none could be rung', async () => {
    const rings = new HomeRings();
    for (const name of ['A-101', 'A-102', 'A-101', 'A-103']) rings.add(home(name));
    const failure = new Error('nobody lives there');
    const fails = () => Promise.reject(failure);
    await rings.ring(fails, () => [0]);
    expect(rings.homes()).toEqual([
      { unit: home('A-102'), state: 'failed', error: failure },
      ...[chosen('A-101'), chosen('A-103')],
    ]);

    await expect(rings.ring(fails, () => [])).rejects.toBe(failure);
    expect(rings.homes().map(({ state }) => state)).toEqual(['chosen', 'chosen', 'chosen']);

    const rung: string[] = [];
    const send = (units: readonly Unit[]) => {
      rung.push(...units.map(({ name }) => name));
      return Promise.resolve();
    };
    await rings.ring(send, () => []);
    expect(rung).toEqual(['A-102', 'A-101', 'A-103']);
    expect(rings.homes()).toEqual([]);
  });
});
