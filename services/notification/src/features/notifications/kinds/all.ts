/** Every kind there is. A new one is a file beside this one and a line here. */
export { blockedAttempt } from './blocked-attempt.js';
export { dataRequestDone } from './data-request-done.js';
export { erasureDue } from './erasure-due.js';
export { fileInfected } from './file-infected.js';
export { joinDecided } from './join-decided.js';
export { joinRequested } from './join-requested.js';
export { moveDecided } from './move-decided.js';
export { moveFailed } from './move-failed.js';
export { moveRequested } from './move-requested.js';
export { notice } from './notice.js';
export { overstay } from './overstay.js';
export { residentAdded } from './resident-added.js';
export { visitAnswered } from './visit-answered.js';
export { visitEscalated } from './visit-escalated.js';
export { visitLapsed } from './visit-lapsed.js';
export { visitRequested } from './visit-requested.js';
