import { patchQueries } from './patch-queries.js';

/** There is no place for events that cannot be published: they stay at the head of the outbox. */
patchQueries(/INSERT INTO outbox_dead/, () => Promise.reject(new Error('there is no such place')));
