import { expect } from 'chai';
import { claimsFrom } from '../../src/auth/claims-shape.js';
import { packTenants, unpackTenants } from '../../src/auth/packed-tenants.js';
import { rightsFrom } from '../../src/auth/rights.js';

const resident = { roles: ['resident'], permissions: ['visits:read'] };
const admin = { roles: ['admin'], permissions: ['visits:read', 'people:read'] };

const rightsOf = rightsFrom({
  clerk: ['doors:see'],
  'clerk/porter': ['doors:open'],
  owner: ['doors:see', 'doors:sell'],
});

describe('packTenants', () => {
  it('names those with the same rights together, and loses nothing', () => {
    const tenants = [
      { id: 'a', ...resident },
      { id: 'b', ...admin },
      { id: 'c', ...resident },
    ];
    const packed = packTenants(tenants);
    expect(packed).to.deep.equal([
      { id: ['a', 'c'], ...resident },
      { id: 'b', ...admin },
    ]);
    expect(unpackTenants(packed, rightsOf)).to.have.deep.members(tenants);
    expect(packTenants([])).to.deep.equal([]);
  });

  it('is undone where a token is read, which refuses what names no tenant', () => {
    const rest = { sub: 'x', sid: 'x', jti: 'x', iat: 1, exp: 2, auth_time: 0, amr: [] };
    const payload = { ...rest, iss: 'gatehouse', aud: 'gatehouse-api' };
    const { tenants } = claimsFrom(
      { ...payload, tenants: [{ id: ['a', 'b'], ...resident }] },
      rightsOf,
    );
    expect(tenants.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    for (const id of [[], [''], ['a', 7], '', 7, {}]) {
      expect(() => claimsFrom({ ...payload, tenants: [{ id, ...resident }] }, rightsOf)).to.throw();
    }
  });
});

describe('the ids of tenants in a token', () => {
  const grants = ['owner'];
  const ids = [
    '00000000-0000-0000-0000-000000000000',
    '0192f3a4-0000-7000-8000-0000000000a1',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const packed = (from: readonly string[]) => packTenants(from.map((id) => ({ id, grants })));

  it('are 22 characters each, and the same again', () => {
    const [entry, ...more] = packed(ids);
    expect(more).to.deep.equal([]);
    expect(entry).to.have.keys('ids', 'grants');
    expect(JSON.stringify(entry)).to.have.length(JSON.stringify({ ids: '', grants }).length + 66);
    const tenants = unpackTenants(packed(ids), rightsOf);
    expect(tenants).to.deep.equal(ids.map((id) => ({ id, ...rightsOf(grants) })));
  });

  it('stay as they are where one is no UUID in its usual form, or rights are spelled out', () => {
    for (const odd of ['a', '', '0192F3A4-0000-7000-8000-0000000000A1', `${ids[1] ?? ''}0`])
      expect(packed([...ids, odd])).to.deep.equal([{ id: [...ids, odd], grants }]);
    expect(packTenants(ids.map((id) => ({ id, ...resident })))).to.deep.equal([
      { id: ids, ...resident },
    ]);
  });

  it('are refused when they are no whole number of them, or stand there twice', () => {
    const rest = { sub: 'x', sid: 'x', jti: 'x', iat: 1, exp: 2, auth_time: 0, amr: [] };
    const payload = { ...rest, iss: 'gatehouse', aud: 'gatehouse-api' };
    const whole = 'AZLzpAAAcACAAAAAAAAAoQ';
    const read = (entry: object) =>
      claimsFrom({ ...payload, tenants: [{ ...entry, grants }] }, rightsOf).tenants;
    expect(read({ ids: whole }).map(({ id }) => id)).to.deep.equal([ids[1]]);
    for (const wrong of ['', whole.slice(1), `${whole}A`, whole.replace('Z', '+'), 7, [whole]])
      expect(() => read({ ids: wrong }), JSON.stringify(wrong)).to.throw();
    expect(() => read({ ids: whole, id: 'a' })).to.throw();
  });
});

describe('rightsFrom', () => {
  it('allows by a job what it and its role allow, each permission once', () => {
    expect(rightsOf(['clerk/porter', 'owner'])).to.deep.equal({
      roles: ['clerk', 'owner'],
      permissions: ['doors:open', 'doors:see', 'doors:sell'],
    });
  });

  it('allows nothing by what is not in the table', () => {
    expect(rightsOf(['clerk/diver', 'king', 'constructor'])).to.deep.equal({
      roles: ['clerk', 'king', 'constructor'],
      permissions: ['doors:see'],
    });
    expect(rightsOf([])).to.deep.equal({ roles: [], permissions: [] });
  });

  it('is asked where a token is read, for what it names in one tenant and in all', () => {
    const rest = { sub: 'x', sid: 'x', jti: 'x', iat: 1, exp: 2, auth_time: 0, amr: [] };
    const payload = { ...rest, iss: 'gatehouse', aud: 'gatehouse-api' };
    const tenants = [{ id: ['a', 'b'], grants: ['owner'] }];
    const claims = claimsFrom({ ...payload, tenants, everywhere: { grants: ['clerk'] } }, rightsOf);
    expect(claims.tenants).to.deep.equal([
      { id: 'a', ...rightsOf(['owner']) },
      { id: 'b', ...rightsOf(['owner']) },
    ]);
    expect(claims.everywhere).to.deep.equal({ roles: ['clerk'], permissions: ['doors:see'] });
    for (const grants of ['owner', [7], [['owner']], {}])
      expect(() => claimsFrom({ ...payload, tenants: [{ id: 'a', grants }] }, rightsOf)).to.throw();
  });
});
