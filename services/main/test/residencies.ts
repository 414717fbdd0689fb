import { idsSince, newId } from '@gatehouse/shared/ids/ids';
import type { Sequelize } from 'sequelize';
import { definePeopleModels } from '../src/features/people/people.model.js';
import { defineResidencyModel } from '../src/features/residencies/residencies.model.js';
import { NOT_SAID } from '../src/features/visits/visit-row.js';
import type { VisitRow } from '../src/features/visits/visits.model.js';
import type { TestCommunity, TestPerson } from './world.js';

/** From when until when somebody lives somewhere; without `to` no end is known. */
export interface Period {
  unitId: string;
  from: Date;
  to?: Date;
}

/** Makes somebody known to the community, living there at these times and at no other. */
export async function settle(
  sequelize: Sequelize,
  { id: communityId }: TestCommunity,
  { accountId, name }: TestPerson,
  periods: readonly Period[],
): Promise<void> {
  const { people } = definePeopleModels(sequelize);
  const residencies = defineResidencyModel(sequelize);
  const where = { communityId, accountId };
  await people.bulkCreate([{ id: newId(), ...where, name }], { ignoreDuplicates: true });
  const personId = (await people.findOne({ where }))?.get('id') as string;
  await residencies.destroy({ where: { communityId, personId } });
  await residencies.bulkCreate(
    periods.map(({ unitId, from, to }) => ({
      id: newId(),
      communityId,
      personId,
      unitId,
      kind: 'tenant',
      isPrimary: false,
      validFrom: from,
      validTo: to ?? null,
    })),
  );
}

/** A resident whom the community does not know yet. */
export function newResident(name = 'Dev Shah'): TestPerson {
  return { accountId: newId(), name, role: 'resident' };
}

/** A visit that is over, to be put into the table as it is. */
export function visitRow(communityId: string, unitId: string, requestedAt: Date): VisitRow {
  return {
    ...{ id: newId(), communityId, unitId, unitName: 'A-103', buildingName: 'Tower A' },
    ...{ kind: 'guest', visitorName: 'Ravi Kumar', visitorPhone: '+919800000001' },
    ...{ visitorCompany: null, visitorVehicle: null, note: null, state: 'left' },
    ...{ partySize: 1, insideCount: null },
    ...{ tourId: null, passId: null },
    ...{ requestedById: newId(), requestedByName: 'Gopal Singh', requestedAt },
    ...{ answerBy: requestedAt, answeredById: null, answeredByName: null, answeredAt: null },
    ...{ photoAt: requestedAt, checkedInAt: null, checkedOutAt: null },
    ...{ checkedInById: null, checkedInByName: null, checkedOutById: null, checkedOutByName: null },
    ...{ lapsedAt: null, lapsedById: null, lapsedByName: null },
    ...NOT_SAID,
  };
}

/** A visit that was asked for at this very moment, so that its id says so too. */
export function visitOfThen(communityId: string, unitId: string, requestedAt: Date): VisitRow {
  const time = idsSince(requestedAt.getTime());
  const id = `${time}${newId().slice(time.length)}`;
  return { ...visitRow(communityId, unitId, requestedAt), id };
}
