/**
 * The session in this browser is somebody else's by now. What was asked for was not sent again:
 * it would have been done in their name.
 */
export class AnotherAccountError extends Error {
  constructor() {
    super('Somebody else has signed in in this browser');
    this.name = 'AnotherAccountError';
  }
}
