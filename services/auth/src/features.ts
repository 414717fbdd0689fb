import { createAccounts } from './features/accounts/accounts.feature.js';
import { createAdministration } from './features/administration/administration.feature.js';
import { createApiKeys } from './features/api-keys/api-keys.feature.js';
import { createAttempts } from './features/attempts/attempts.feature.js';
import { createCommunityClosings } from './features/closings/closings.feature.js';
import { createCommunities } from './features/communities/communities.feature.js';
import { createDeadLetters } from './features/dead-letters/dead-letters.feature.js';
import { createDevices } from './features/devices/devices.feature.js';
import { createEmailChange } from './features/email-change/email-change.feature.js';
import { createHandedOut } from './features/handed-out/handed-out.feature.js';
import { createHealth } from './features/health/health.feature.js';
import { createInvitations } from './features/invitations/invitations.feature.js';
import { createKeys } from './features/keys/keys.feature.js';
import { createLinks } from './features/links/links.feature.js';
import { createLogin } from './features/login/login.feature.js';
import { createOAuth } from './features/oauth/oauth.feature.js';
import { createOneTimeCodes } from './features/one-time-codes/one-time-codes.feature.js';
import { createPasskeys } from './features/passkeys/passkeys.feature.js';
import { createPasswordLinks } from './features/password-links/password-links.feature.js';
import { createPasswords } from './features/passwords/passwords.feature.js';
import { createPermissions } from './features/permissions/permissions.feature.js';
import { createPersonalData } from './features/personal-data/personal-data.feature.js';
import { createProfile } from './features/profile/profile.feature.js';
import { createRegistration } from './features/registration/registration.feature.js';
import { createResidencies } from './features/residencies/residencies.feature.js';
import { createSecondFactors } from './features/second-factors/second-factors.feature.js';
import { createSessions } from './features/sessions/sessions.feature.js';
import { createStepUp } from './features/step-up/step-up.feature.js';
import { createThrottle } from './features/throttle/throttle.feature.js';
import type { Parts } from './parts.js';

/** auth's features in order of dependence: each asks only those that stand before it. */
export async function createFeatures(parts: Parts) {
  const keys = await createKeys(parts);
  const communities = createCommunities(parts);
  const throttle = createThrottle(parts);
  const links = createLinks(parts);

  const accounts = await createAccounts(parts);
  const devices = createDevices(parts);
  const attempts = createAttempts(parts, { accounts, devices, throttle });
  const sessions = createSessions(parts, { accounts, devices, keys });

  const oneTimeCodes = createOneTimeCodes(parts, { accounts });
  const passkeys = createPasskeys(parts, { accounts, attempts, oneTimeCodes, sessions });
  const proving = { accounts, attempts, oneTimeCodes, passkeys, sessions };
  const secondFactors = createSecondFactors(parts, proving);
  const login = createLogin({ accounts, attempts, secondFactors, sessions });
  const passwords = await createPasswords(parts, { accounts, devices, links, sessions, throttle });

  const apiKeys = createApiKeys(parts, { accounts, keys });
  const handedOut = createHandedOut({ apiKeys, sessions });
  const profile = createProfile(parts, { accounts, communities, handedOut, sessions });

  const features = [
    createPermissions(),
    keys,
    communities,
    throttle,
    links,
    accounts,
    devices,
    attempts,
    sessions,
    oneTimeCodes,
    passkeys,
    secondFactors,
    login,
    createStepUp({ accounts, login, passkeys, secondFactors, sessions }),
    createOAuth(parts, { accounts, attempts, secondFactors, sessions }),
    passwords,
    createRegistration(parts, { accounts, links, passwords }),
    createEmailChange(parts, { accounts, links, passwords }),
    createInvitations(parts, { accounts, communities, login, passwords, sessions }),
    apiKeys,
    handedOut,
    createAdministration(parts, { accounts, handedOut, sessions }),
    createPasswordLinks(parts, { accounts, links }),
    createResidencies(parts, { accounts, handedOut, sessions }),
    profile,
    createCommunityClosings(parts, { accounts, communities, handedOut, profile, sessions }),
    createPersonalData(parts),
    createDeadLetters(parts),
    createHealth(parts),
  ] as const;
  return {
    features,
    publicKeys: keys.service.publicKeys,
    tenantExists: (id: string) => communities.service.exists(id),
    refusalIn: communities.service.refusalIn,
  };
}
