import type { components } from '@gatehouse/contracts/main';

type Schemas = components['schemas'];
type VisitKind = Schemas['VisitKind'];

/** What a home says to some visitors before they come. */
export interface StandingAnswer {
  id: string;
  communityId: string;
  unitId: string;
  /** That of whoever gave it, if they live there: it ends with it. */
  residencyId?: string;
  kind: VisitKind;
  /** On whose behalf they come; all of the kind without it. */
  company?: string;
  answer: 'approved' | 'denied';
  instruction?: Schemas['VisitInstruction'];
  /** When it ends by itself. */
  until?: Date;
  setBy: { accountId: string; name: string };
  setAt: Date;
}

/** Who comes to which home. */
export interface Comer {
  communityId: string;
  unitId: string;
  kind: VisitKind;
  company?: string | undefined;
}
