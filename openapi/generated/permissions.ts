// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every permission there is, and what it allows. */
export const PERMISSIONS = {
  "api-keys:manage": "Make keys for machines, see them and revoke them.",
  "audit:read": "Read the log of what was done to accounts, and prove that it is complete.",
  "communities:manage": "Open communities, suspend, resume, close and reopen them.",
  "community:configure": "Say what holds in the community: its clocks, its currency, its policies.",
  "community:read": "See what holds in the community: its clocks, its currency, its policies.",
  "dead-letters:manage": "See, replay and discard messages that no service could handle.",
  "directory:read": "Find neighbours who want to be found, and say whether one wants to be found oneself.",
  "gate:manage": "Set up gates, and say who works there and when.",
  "gate:operate": "Work at a gate; check passes, hand over parcels, write down what comes and goes.",
  "gate:read": "See what came and went at the gates.",
  "household:manage": "Say who joins a home and what belongs to it: vehicles, pets, whom to call; residents of their own.",
  "notices:read": "Read what the management tells the community.",
  "notices:write": "Put up notices for the community, edit them and take them down.",
  "people:export": "See which data requests people have made, and how far each is.",
  "people:impersonate": "Act in the name of somebody with a lesser role, for half an hour.",
  "people:invite": "Invite people: managers residents and employees, admins everybody.",
  "people:manage": "Change roles, deactivate and reactivate accounts, end sessions.",
  "people:onboard": "Enter people who have no account yet, and who lives where from when to when.",
  "people:read": "See who has an account in the community.",
  "presence:read": "See who is online: residents in their own units, staff in all of them.",
  "reports:read": "See how many visits there were and how they were answered.",
  "units:manage": "Add buildings and units, change and retire them.",
  "units:read": "Find buildings and units.",
  "visits:admit": "Let visitors in and out at the gate.",
  "visits:answer": "Approve or deny visitors of one’s own units.",
  "visits:decide": "Decide about visitors of homes that do not answer.",
  "visits:read": "See visits: residents those of their units, staff all of them.",
  "visits:request": "Ring a unit for a visitor at the gate."
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What is given to people, a role or a job in a role (`role/job`), and what it allows. */
export const GRANTS = {
  "resident": [
    "community:read",
    "directory:read",
    "household:manage",
    "notices:read",
    "presence:read",
    "units:read",
    "visits:answer",
    "visits:read"
  ],
  "employee": [
    "community:read",
    "notices:read"
  ],
  "employee/guard": [
    "gate:operate",
    "gate:read",
    "presence:read",
    "units:read",
    "visits:admit",
    "visits:decide",
    "visits:read",
    "visits:request"
  ],
  "employee/technician": [],
  "employee/housekeeping": [],
  "employee/gardener": [],
  "manager": [
    "community:read",
    "directory:read",
    "gate:manage",
    "gate:read",
    "household:manage",
    "notices:read",
    "notices:write",
    "people:invite",
    "people:onboard",
    "people:read",
    "presence:read",
    "reports:read",
    "units:read",
    "visits:decide",
    "visits:read"
  ],
  "admin": [
    "api-keys:manage",
    "audit:read",
    "community:configure",
    "community:read",
    "directory:read",
    "gate:manage",
    "gate:read",
    "household:manage",
    "notices:read",
    "notices:write",
    "people:export",
    "people:impersonate",
    "people:invite",
    "people:manage",
    "people:onboard",
    "people:read",
    "presence:read",
    "reports:read",
    "units:manage",
    "units:read",
    "visits:decide",
    "visits:read"
  ],
  "operator": [
    "api-keys:manage",
    "audit:read",
    "communities:manage",
    "community:configure",
    "community:read",
    "dead-letters:manage",
    "directory:read",
    "gate:manage",
    "gate:read",
    "household:manage",
    "notices:read",
    "notices:write",
    "people:export",
    "people:impersonate",
    "people:invite",
    "people:manage",
    "people:onboard",
    "people:read",
    "presence:read",
    "reports:read",
    "units:manage",
    "units:read",
    "visits:decide",
    "visits:read"
  ]
} as const satisfies Record<
  string,
  readonly Permission[]
>;
