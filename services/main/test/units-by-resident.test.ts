import { expect } from 'chai';
import { definePeopleModels } from '../src/features/people/people.model.js';
import { defineResidencyModel } from '../src/features/residencies/residencies.model.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestCommunity, type TestPerson } from './world.js';

type Unit = { id: string; name: string };

describe('a home', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain();
  });
  after(() => main.stop());

  const found = async (
    search: string,
    who: keyof TestCommunity & ('guard' | 'manager' | 'asha'),
    community = main.world.here,
  ): Promise<string[]> => {
    const person: TestPerson = community[who];
    const token = await tokenFor(main.issuer, community, person);
    const path = `/units?search=${encodeURIComponent(search)}`;
    const { status, body } = await call(main, 'GET', path, { token });
    expect(status).to.equal(200);
    return (body['items'] as Unit[]).map(({ id }) => id);
  };

  it('is found by the name of whoever lives there, as by its own', async () => {
    const { unitId, neighbourUnitId } = main.world.here;
    for (const search of ['asha', 'RAO', 'Asha Rao', 'bil', 'a101', 'A-101'])
      expect(await found(search, 'guard'), search).to.deep.equal([unitId]);
    expect(await found('menon', 'manager')).to.deep.equal([neighbourUnitId]);
    for (const search of ['sha', 'ao', '%', '_sha', 'Gopal', 'nobody'])
      expect(await found(search, 'guard'), search).to.deep.equal([]);
  });

  it('is found once by a search that is a home’s name and somebody’s', async () => {
    const { unitId, neighbourUnitId, emptyUnitId } = main.world.here;
    expect(await found('a', 'guard')).to.deep.equal([unitId, neighbourUnitId, emptyUnitId]);
  });

  it('is found by residents by its name only: who lives where is not theirs to know', async () => {
    expect(await found('chitra', 'asha')).to.deep.equal([]);
    expect(await found('a102', 'asha')).to.deep.equal([main.world.here.neighbourUnitId]);
  });

  it('is found in one’s own community only', async () => {
    const { here, elsewhere } = main.world;
    expect(await found('asha', 'guard', elsewhere)).to.deep.equal([elsewhere.unitId]);
    expect(await found('asha', 'guard', here)).to.deep.equal([here.unitId]);
  });

  it('is not found any more by who has moved out', async () => {
    const { here } = main.world;
    const { people } = definePeopleModels(main.sequelize);
    const residencies = defineResidencyModel(main.sequelize);
    const person = await people.findOne({
      where: { communityId: here.id, accountId: here.chitra.accountId },
    });
    const moved = { validTo: new Date(Date.now() - 1000) };
    await residencies.update(moved, { where: { personId: person?.get('id') as string } });
    expect(await found('chitra', 'guard')).to.deep.equal([]);
    expect(await found('chitra', 'guard', main.world.elsewhere)).to.have.length(1);
  });
});
