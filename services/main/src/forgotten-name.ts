/** What is shown instead of a name once a community has forgotten it. */
export const FORGOTTEN_NAME = 'Former member';
