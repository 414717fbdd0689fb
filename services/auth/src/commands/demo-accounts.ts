import type { Role } from '../features/permissions/permissions.js';

/** Lakeview Gardens; main's demo makes the community itself. */
const COMMUNITY_ID = '0192f3a4-0000-7000-8000-000000000001';

/** Everybody's; the demo is for trying out on one's own machine. */
export const DEMO_PASSWORD = 'gatehouse-demo-1';

interface DemoPerson {
  /** Of the address, before the `@`. */
  name: string;
  givenName: string;
  familyName: string;
  role: Role;
  job: string | null;
}

/** The order gives the ids: …a1 to …a6, which main's demo uses as well. */
const PEOPLE: readonly DemoPerson[] = [
  { name: 'asha', givenName: 'Asha', familyName: 'Rao', role: 'resident', job: null },
  { name: 'bilal', givenName: 'Bilal', familyName: 'Khan', role: 'resident', job: null },
  { name: 'chitra', givenName: 'Chitra', familyName: 'Menon', role: 'resident', job: null },
  { name: 'guard', givenName: 'Gopal', familyName: 'Singh', role: 'employee', job: 'guard' },
  { name: 'manager', givenName: 'Meera', familyName: 'Iyer', role: 'manager', job: null },
  { name: 'admin', givenName: 'Arjun', familyName: 'Nair', role: 'admin', job: null },
];

/**
 * Looks after the platform, of no community. Only `npm start` has it: in an environment whose demo
 * others can reach, everybody's password would open every community.
 */
export const DEMO_OPERATOR = {
  id: '0192f3a4-0000-7000-8000-0000000000a7',
  email: 'operator@demo.gatehouse.example',
  password: DEMO_PASSWORD,
  givenName: 'Omar',
  familyName: 'Haddad',
  memberships: [],
} as const;

/** The people of the demo community, with ids that are the same on every machine. */
export const DEMO_ACCOUNTS = PEOPLE.map(({ name, givenName, familyName, role, job }, index) => ({
  id: `0192f3a4-0000-7000-8000-0000000000a${index + 1}`,
  email: `${name}@demo.gatehouse.example`,
  password: DEMO_PASSWORD,
  givenName,
  familyName,
  memberships: [
    {
      id: `0192f3a4-0000-7000-8000-0000000000b${index + 1}`,
      communityId: COMMUNITY_ID,
      role,
      job,
    },
  ] as const,
}));
