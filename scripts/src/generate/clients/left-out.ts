/**
 * Operations that no command is generated for, by their `operationId` in a service, and why. A test
 * holds that each of them exists, and that nothing else opens a session.
 */

const keepsSession =
  'written by hand in both clients, which keep the tokens of a session and let them go';
const twin = 'main offers the same to its frontends';
const byAddress = 'it is called by an address that another answer gives whole';
const byBrowser = 'a browser goes there; its answer is another address';

export const leftOut: Readonly<Record<string, string>> = {
  'main.login': keepsSession,
  'main.loginWithSecondFactor': keepsSession,
  'auth.loginWithPasskey': keepsSession,
  'auth.acceptInvitation': keepsSession,
  'auth.refreshSession': keepsSession,
  'auth.logout': keepsSession,
  'auth.stepUp': keepsSession,
  'auth.deleteAccount': keepsSession,
  'auth.login': twin,
  'auth.loginWithSecondFactor': twin,
  'auth.impersonate': 'opens a session of somebody else beside that of the client, which keeps one',
  'auth.beginOAuth': byBrowser,
  'auth.finishOAuth': byBrowser,
  'main.downloadFile': byAddress,
  'main.sendUpload': byAddress,
  'auth.getJwks': 'libraries that verify tokens fetch it by its address',
};

/** Features whose operations have no commands at all, and why. */
export const leftOutTags: Readonly<Record<string, string>> = {
  'dead-letters': 'operators of the platform have `npm run dead-letters`',
};
