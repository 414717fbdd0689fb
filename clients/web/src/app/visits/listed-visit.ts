import type { Visit } from '@gatehouse/client/gatehouse-client';

/** A visit as rings and lists show it: all but who asked for it, of which notifications say nothing. */
export type ListedVisit = Omit<Visit, 'requestedBy' | 'requestedByActor'>;
