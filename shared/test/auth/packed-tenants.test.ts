import { expect } from 'chai';
import { claimsFrom } from '../../src/auth/claims-shape.js';
import { packTenants, unpackTenants } from '../../src/auth/packed-tenants.js';

const resident = { roles: ['resident'], permissions: ['visits:read'] };
const admin = { roles: ['admin'], permissions: ['visits:read', 'people:read'] };

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
    expect(unpackTenants(packed)).to.have.deep.members(tenants);
    expect(packTenants([])).to.deep.equal([]);
  });

  it('is undone where a token is read, which refuses what names no tenant', () => {
    const rest = { sub: 'x', sid: 'x', jti: 'x', iat: 1, exp: 2, auth_time: 0, amr: [] };
    const payload = { ...rest, iss: 'gatehouse', aud: 'gatehouse-api' };
    const { tenants } = claimsFrom({ ...payload, tenants: [{ id: ['a', 'b'], ...resident }] });
    expect(tenants.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    for (const id of [[], [''], ['a', 7], '', 7, {}]) {
      expect(() => claimsFrom({ ...payload, tenants: [{ id, ...resident }] })).to.throw();
    }
  });
});
