/** Every durable queue of events, as the services declare them. */
export const concerns = [
  { service: 'main', concern: 'people' },
  { service: 'main', concern: 'audit' },
  { service: 'notification', concern: 'tell' },
  { service: 'notification', concern: 'mail' },
] as const;

export type Concern = (typeof concerns)[number];
