import { describe, expect, it } from 'vitest';
import { wordsFor } from '@gatehouse/ui/words';
import { auditWord } from '../audit/audit-words';
import { permissionKey } from '../people/permission-words';
import { jobKey, roleKey, type Role } from '../people/role-words';
import { kindIcon, kindKey, stateKey, stateTone } from '../visits/visit-words';

/** Every object has these, whatever it was made for. */
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

describe('wordsFor', () => {
  it('finds what is there, and nothing that every object has', () => {
    const wordOf = wordsFor({ guard: 'Guard' });
    expect(wordOf('guard')).toBe('Guard');
    expect(wordOf(undefined)).toBeUndefined();
    for (const name of inherited) expect(wordOf(name)).toBeUndefined();
  });

  it.each(inherited)('is how the portal looks up "%s" wherever data leads', (name) => {
    const asRole = name as Role;
    for (const key of [jobKey(name), permissionKey(name), auditWord(name), roleKey(asRole)])
      expect(key).toBeUndefined();
    const asKind = name as Parameters<typeof kindKey>[0];
    expect([kindKey(asKind), kindIcon(asKind)]).toEqual([undefined, 'person']);
    const asState = name as Parameters<typeof stateKey>[0];
    expect([stateKey(asState), stateTone(asState)]).toEqual([undefined, '']);
  });
});
