import type { components } from '@gatehouse/contracts/main';
import { expect } from 'chai';
import { askerFor, type Ask } from './belongings-world.js';
import type { Answer, MainFixture } from './main-fixture.js';

export type Parcel = components['schemas']['Parcel'];

/** What is left at the gate of a community, by whom it concerns. */
export interface ParcelsWorld {
  guard: Ask;
  asha: Ask;
  bilal: Ask;
  chitra: Ask;
  manager: Ask;
  /** A parcel that a guard has just received; for Asha's unit unless it says otherwise. */
  receive(more?: object): Promise<Parcel>;
  /** As somebody sees it who lives there. */
  seen(id: string, by?: Ask): Promise<Parcel>;
  step(ask: Ask, id: string, step: string, body?: object): Promise<Answer>;
}

export async function createParcelsWorld(main: MainFixture): Promise<ParcelsWorld> {
  const { here } = main.world;
  const guard = await askerFor(main, here.guard);
  const asha = await askerFor(main, here.asha);
  return {
    ...{ guard, asha },
    bilal: await askerFor(main, here.bilal),
    chitra: await askerFor(main, here.chitra),
    manager: await askerFor(main, here.manager),
    async receive(more = {}) {
      const body = { unitId: here.unitId, ...more };
      const answer = await guard('POST', '/parcels', { body });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body as unknown as Parcel;
    },
    async seen(id, by = asha) {
      const { status, body } = await by('GET', `/parcels/${id}`);
      expect(status, JSON.stringify(body)).to.equal(200);
      return body as unknown as Parcel;
    },
    step: (ask, id, step, body = {}) => ask('POST', `/parcels/${id}/${step}`, { body }),
  };
}
