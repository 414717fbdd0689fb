import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { signIn, type Person } from './support/person.js';

const PHONE = '+911234567890';

describe('what somebody says of themselves', () => {
  let chitra: Person;
  let meera: Person;

  before(async function startAndSignIn() {
    this.timeout(120_000);
    [chitra, meera] = await Promise.all([signIn('Chitra'), signIn('Meera')]);
  });

  const known = async () => {
    const { id } = await chitra.client.profile.get();
    const { items } = await meera.client.persons.list({ search: 'Chitra' });
    return items.find(({ accountId }) => accountId === id);
  };

  it('is what their community knows of them from then on', async () => {
    const { phone: before = null } = await chitra.client.profile.get();
    await chitra.client.profile.update({ phone: PHONE });
    await eventually(async () => expect(await known()).to.include({ phone: PHONE }));
    await chitra.client.profile.update({ phone: null });
    await eventually(async () => expect(await known()).to.not.have.property('phone'));
    if (before !== null) await chitra.client.profile.update({ phone: before });
  });
});
