import type { Policies, PoliciesService } from '../policies/policies.feature.js';
import type { ContactsStore } from '../residencies/residencies.feature.js';
import { JoinRequestNotFound, NotYoursToDecide } from './join.errors.js';
import type { Decider, JoinRequest } from './join.types.js';

type Approval = Policies['joining']['approval'];

export interface JoinRightsDependencies {
  policies: Pick<PoliciesService, 'at'>;
  contacts: ContactsStore;
  /** The accounts of those who manage a community. */
  findManagers: (communityId: string) => Promise<string[]>;
  now: () => Date;
}

export type JoinRights = ReturnType<typeof createJoinRights>;

/** Who decides who joins which household. */
export function createJoinRights({
  policies,
  contacts,
  findManagers,
  now,
}: JoinRightsDependencies) {
  const rulesFor = async (place: { communityId: string; unitId: string }) => {
    const at = now();
    const [contactId, { approval }] = await Promise.all([
      contacts.contactOf(place, at),
      policies.at('joining', { communityId: place.communityId, at }),
    ]);
    return { contactId, ...decidersOf(approval, contactId) };
  };

  return {
    /** The accounts of those who may decide about the unit. */
    async decidersFor(place: { communityId: string; unitId: string }): Promise<string[]> {
      const { contactId, household, management } = await rulesFor(place);
      const contact = household && contactId !== undefined ? [contactId] : [];
      return management ? [...contact, ...(await findManagers(place.communityId))] : contact;
    },

    /** The units whose requests are theirs to see; undefined for every unit. */
    async unitsSeenBy({ communityId, accountId, managesAll }: Decider) {
      if (managesAll) return undefined;
      return contacts.unitsOfContact(communityId, accountId, now());
    },

    /** @throws JoinRequestNotFound, NotYoursToDecide */
    async assertDecides(decider: Decider, request: JoinRequest): Promise<void> {
      const { contactId, household, management } = await rulesFor(request);
      const isContact = contactId === decider.accountId;
      if (!isContact && !decider.managesAll) throw new JoinRequestNotFound(request.id);
      if ((isContact && household) || (decider.managesAll && management)) return;
      throw new NotYoursToDecide(household ? 'household' : 'management');
    },
  };
}

/** Where the household is asked and there is nobody to ask, the management decides. */
function decidersOf(approval: Approval, contactId: string | undefined) {
  return {
    household: approval !== 'management',
    management: approval !== 'household' || contactId === undefined,
  };
}
