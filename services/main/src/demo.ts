import type { Sequelize } from 'sequelize';

/**
 * What a feature shows to whoever looks around, unless the community has any of it: `loadDemo` of its
 * `<feature>.demo.ts`, which the command finds.
 */
export type LoadDemo = (sequelize: Sequelize, today?: Date) => Promise<void>;

/** Ids of the demo, by how they end. */
export const demoId = (suffix: string) => `0192f3a4-0000-7000-8000-${suffix.padStart(12, '0')}`;
/** What else belongs to the demo may point to these. */
export const DEMO_COMMUNITY = demoId('1');
export const DEMO_PEOPLE = {
  guard: { accountId: demoId('a4'), name: 'Gopal Singh' },
  manager: { accountId: demoId('a5'), name: 'Meera Iyer' },
};
export const DEMO_UNITS = [
  {
    ...{ id: demoId('11'), name: 'A-101', building: 'Tower A' },
    resident: { accountId: demoId('a1'), name: 'Asha Rao' },
  },
  {
    ...{ id: demoId('12'), name: 'A-102', building: 'Tower A' },
    resident: { accountId: demoId('a3'), name: 'Chitra Menon' },
  },
] as const;
