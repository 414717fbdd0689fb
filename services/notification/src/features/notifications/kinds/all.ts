/** Every kind there is. A new one is a file beside this one and a line here. */
export { notice } from './notice.js';
export { residentAdded } from './resident-added.js';
export { visitAnswered } from './visit-answered.js';
export { visitLapsed } from './visit-lapsed.js';
export { visitRequested } from './visit-requested.js';
