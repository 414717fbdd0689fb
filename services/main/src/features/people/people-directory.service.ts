import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import type { Unit } from '../units/units.types.js';

/** Asks auth over RabbitMQ who has a role in a community. */
export type CallPeopleList = (
  wanted: MadeCalls['auth.people.list'],
) => Promise<MadeCalls['auth.people.list.reply']>;

/** Somebody with a role in the community, and where they live there. */
export type PersonEntry = MadeCalls['auth.people.list.reply']['people'][number] & {
  units: Unit[];
};

export interface PeopleDirectoryDependencies {
  residencies: Pick<ResidenciesService, 'homesOf'>;
  units: Pick<UnitsService, 'findUnits'>;
  callPeopleList: CallPeopleList;
}

export type PeopleDirectory = ReturnType<typeof createPeopleDirectory>;

/** The people of a community as its managers see them: roles are auth's, homes are ours. */
export function createPeopleDirectory(deps: PeopleDirectoryDependencies) {
  const { residencies, callPeopleList } = deps;

  return {
    /** By last name and first name; at most `limit`. */
    async list(wanted: MadeCalls['auth.people.list']): Promise<PersonEntry[]> {
      const { communityId } = wanted;
      const { people } = await callPeopleList(wanted);
      const homes = await residencies.homesOf(
        communityId,
        people.map(({ accountId }) => accountId),
      );
      const unitIds = homes.map(({ unitId }) => unitId);
      const units = await deps.units.findUnits(communityId, unitIds);
      return people.map((person) => {
        const own = homes.filter(({ accountId }) => accountId === person.accountId);
        const lives = new Set(own.map(({ unitId }) => unitId));
        return { ...person, units: units.filter(({ id }) => lives.has(id)) };
      });
    },
  };
}
