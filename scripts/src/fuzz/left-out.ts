const noAuthenticator = 'no authenticator is held here, which alone can answer a challenge';
const noSecondFactor = 'it needs a code that an authenticator shows';
const noProvider = 'no provider of identities is configured';
const stepsBefore =
  'it needs a visit that has gone the steps before, which only chance brings about';
const nothingDies = 'there is no dead letter where every message is handled';

/**
 * Operations that nothing drawn from the specification makes succeed, or not in every run, each with its
 * reason. They are fuzzed like all others; it is only no fault that nobody was answered with a success.
 */
export const neverSucceed: Readonly<Record<string, string>> = {
  'auth.resendInvitation': 'it has to wait for a minute after the mail before',
  'auth.loginWithSecondFactor': noSecondFactor,
  'auth.confirmTotp': noSecondFactor,
  'auth.removeTotp': noSecondFactor,
  'auth.replaceRecoveryCodes': noSecondFactor,
  'main.loginWithSecondFactor': noSecondFactor,
  'auth.registerPasskey': noAuthenticator,
  'auth.removePasskey': noAuthenticator,
  'auth.loginWithPasskey': noAuthenticator,
  'auth.getSecondFactorPasskeyOptions': noAuthenticator,
  'auth.beginOAuth': noProvider,
  'auth.finishOAuth': noProvider,
  'main.editNotice': 'it wants the ETag of what was read before, which no schema tells',
  'main.checkInVisit': stepsBefore,
  'main.checkOutVisit': stepsBefore,
  'main.undoVisitCheckOut': stepsBefore,
  'main.lapseVisit': stepsBefore,
  ...Object.fromEntries(
    ['auth', 'main', 'notification'].flatMap((service) =>
      ['getDeadLetter', 'discardDeadLetter', 'replayDeadLetter'].map((id) => [
        `${service}.${id}`,
        nothingDies,
      ]),
    ),
  ),
};

/** Ids of which the other community has none, each with its reason. */
export const noneElsewhere: Readonly<Record<string, string>> = {
  actorId: 'only who acts in the name of somebody has one; other ids of there are tried',
  passkeyId: noAuthenticator,
  deadLetterId: 'dead letters are of all communities; operators alone see them',
};
