/**
 * Who answers the same POST: bare Express as the floor, two peers, and ours with each setting of
 * response validation. The names are the rows of the table.
 */
export const contestants = {
  bare: 'bare Express 5',
  bareWithToken: 'bare Express 5 + token check',
  stockValidator: 'stock express-openapi-validator 5.6',
  fastify: 'Fastify 5 (Ajv, serializer)',
  oursOff: 'Gatehouse, answers unchecked',
  oursReport: 'Gatehouse, as in production',
  oursStrict: 'Gatehouse, every answer checked',
} as const;

export type Contestant = keyof typeof contestants;

export const contestantNames = Object.keys(contestants) as Contestant[];
