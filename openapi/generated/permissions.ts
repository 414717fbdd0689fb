// Generated from openapi/ by `npm run generate`. Do not edit.

/** Every permission there is, and what it allows. */
export const PERMISSIONS = {
  "api-keys:manage": "Make keys for machines, see them and revoke them.",
  "audit:read": "Read the log of what was done to accounts, and prove that it is complete.",
  "dead-letters:manage": "See, replay and discard messages that no service could handle.",
  "notices:read": "Read what the management tells the community.",
  "notices:write": "Put up notices for the community, edit them and take them down.",
  "people:impersonate": "Act in the name of somebody with a lesser role, for half an hour.",
  "people:invite": "Invite people: managers residents and employees, admins everybody.",
  "people:manage": "Change roles, deactivate and reactivate accounts, end sessions.",
  "people:read": "See who has an account in the community.",
  "presence:read": "See who is online: residents in their own units, staff in all of them.",
  "reports:read": "See how many visits there were and how they were answered.",
  "units:read": "Find buildings and units.",
  "visits:admit": "Let visitors in and out at the gate.",
  "visits:answer": "Approve or deny visitors of one’s own units.",
  "visits:read": "See visits: residents those of their units, staff all of them.",
  "visits:request": "Ring a unit for a visitor at the gate."
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What is given to people, a role or a job in a role (`role/job`), and what it allows. */
export const GRANTS = {
  "resident": [
    "notices:read",
    "presence:read",
    "units:read",
    "visits:answer",
    "visits:read"
  ],
  "employee": [
    "notices:read"
  ],
  "employee/guard": [
    "presence:read",
    "units:read",
    "visits:admit",
    "visits:read",
    "visits:request"
  ],
  "employee/technician": [],
  "employee/housekeeping": [],
  "employee/gardener": [],
  "manager": [
    "notices:read",
    "notices:write",
    "people:invite",
    "people:read",
    "presence:read",
    "reports:read",
    "units:read",
    "visits:read"
  ],
  "admin": [
    "api-keys:manage",
    "audit:read",
    "notices:read",
    "notices:write",
    "people:impersonate",
    "people:invite",
    "people:manage",
    "people:read",
    "presence:read",
    "reports:read",
    "units:read",
    "visits:read"
  ],
  "operator": [
    "api-keys:manage",
    "audit:read",
    "dead-letters:manage",
    "notices:read",
    "notices:write",
    "people:impersonate",
    "people:invite",
    "people:manage",
    "people:read",
    "presence:read",
    "reports:read",
    "units:read",
    "visits:read"
  ]
} as const satisfies Record<
  string,
  readonly Permission[]
>;
