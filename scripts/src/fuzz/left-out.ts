const noAuthenticator = 'no authenticator is held here, which alone can answer a challenge';
const noSecondFactor = 'it needs a code that an authenticator shows';
const noProvider = 'no provider of identities is configured';
const stepsBefore =
  'it needs a visit that has gone the steps before, which only chance brings about';
const emptyUnits =
  'it needs units in which nobody lives, and of one building, which only chance brings about';
const unseenTag = 'it wants the ETag of what was read before, which no schema tells';
const spared =
  'it is done to the community that is acted in, which nothing drawn names: it could be suspended';
const neverActive =
  'it needs a community that is active, and none that is opened here has an admin';
const byAddress = 'it is called by an address that another answer gives, signed';
const joinSteps = 'it needs a join request of the caller, which only chance makes';
const moveSteps = 'it needs a move that waits for this step, which only chance brings about';
const alertSteps = 'it needs an alert that waits for this step, which only chance brings about';
const noShift = 'it needs somebody who works here and is free then, whom only chance finds';
const ownPaper = 'it needs a paper of somebody else, which only chance finds';
const somePass =
  'it needs a pass whose days, windows and uses go together, which chance rarely draws';
const passWaits =
  'it needs a pass that waits to be approved, and no policy that is drawn wants that';
const noImport = 'it needs an import, and nothing drawn is a table with the columns that one needs';
const noArchive = 'it needs a community whose thirty days of closing are over';
const nothingDies = 'there is no dead letter where every message is handled';

/**
 * Operations that nothing drawn from the specification makes succeed, or not in every run, each with its
 * reason. They are fuzzed like all others; it is only no fault that nobody was answered with a success.
 */
export const neverSucceed: Readonly<Record<string, string>> = {
  'auth.joinByInvitation': 'it needs a link that goes to the invited only, by mail',
  'auth.createPasswordLink':
    'it needs an account without a mail address, which only somebody makes who has a handed link',
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
  'main.editNotice': unseenTag,
  'main.updateBuilding': unseenTag,
  'main.updateUnit': unseenTag,
  'main.deleteBuilding':
    'it needs a building that never had a unit, which only chance brings about',
  'main.createUnitsByPattern': 'its names have to differ, and chance finds few patterns that do it',
  'main.retireUnit': emptyUnits,
  'main.splitUnit': emptyUnits,
  'main.mergeUnits': emptyUnits,
  'main.putPolicies': unseenTag,
  'main.getCommunity': spared,
  'main.updateCommunity': spared,
  'main.activateCommunity': spared,
  'main.suspendCommunity': neverActive,
  'main.resumeCommunity': neverActive,
  'main.getCommunityArchive': noArchive,
  'main.linkCommunityArchive': noArchive,
  'main.reopenCommunity': 'it needs a community that is closing, which only chance brings about',
  'main.downloadFile': byAddress,
  'main.sendUpload': byAddress,
  'main.getUpload': 'it needs an upload that has begun, which only chance finds',
  'main.completeUpload': 'it needs bytes that were sent to an address before',
  'main.approvePass': passWaits,
  'main.refusePass': passWaits,
  'main.lookAtPass': 'it is called by a link that another answer gives',
  'main.lookAtJoinCode': 'it is called by a code that another answer gives',
  'main.requestToJoin': 'it needs the join code of a community, which another answer gives',
  'main.getJoinRequest': joinSteps,
  'main.approveJoinRequest': joinSteps,
  'main.refuseJoinRequest': joinSteps,
  'main.withdrawJoinRequest': joinSteps,
  'main.getDataRequestArchive': 'it needs an export that has been made, which takes its time',
  ...Object.fromEntries(
    ['getMove', 'approveMove', 'refuseMove', 'cancelMove', 'finishMove', 'tickMove'].map((id) => [
      `main.${id}`,
      moveSteps,
    ]),
  ),
  'main.acknowledgeAlert': alertSteps,
  'main.arriveAtAlert': alertSteps,
  ...Object.fromEntries(
    ['assignShift', 'getShift', 'changeShift', 'cancelShift', 'clockIn', 'clockOut'].map((id) => [
      `main.${id}`,
      noShift,
    ]),
  ),
  'main.verifyIdentityDocument': ownPaper,
  'main.updateResidency': unseenTag,
  'main.updatePerson': unseenTag,
  'main.putDirectoryChoice': unseenTag,
  'main.putHouseholdContacts': unseenTag,
  'main.updatePet': unseenTag,
  'main.pairDevice': 'it needs the code of a device that waits, which another answer gives',
  'main.getGateSnapshot': 'devices alone take it along, once they are paired',
  'main.syncGateEntries': 'a device signs what it brings, by a key that it was paired with',
  'main.settleGateConflict': 'it needs something that does not fit, which is found after a while',
  'main.changeGate': unseenTag,
  'main.updateVehicle': unseenTag,
  'main.changePass': unseenTag,
  ...Object.fromEntries(
    ['issuePass', 'getPass', 'getPassQr', 'revokePass', 'usePass'].map((id) => [
      `main.${id}`,
      somePass,
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['createImport', 'getImport', 'listImportRows', 'getImportErrors'],
      ...['checkImport', 'applyImport', 'cancelImport', 'undoImport'],
    ].map((id) => [`main.${id}`, noImport]),
  ),
  'main.checkInHelp': 'it needs a helper who is awaited now, which only chance makes',
  'main.checkOutHelp': 'it needs a helper who is inside, which only chance brings about',
  'main.handOverParcel': 'it needs its code, or somebody who lives there, which only chance finds',
  'main.nameParcelCollector': 'it needs a parcel for a home of the caller, which only chance finds',
  'main.checkInVisit': stepsBefore,
  'main.checkOutVisit': stepsBefore,
  'main.letInVisitors': stepsBefore,
  'main.letOutVisitors': stepsBefore,
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
  importId: noImport,
  moveId: moveSteps,
  shiftId: noShift,
  documentId: ownPaper,
  passId: somePass,
  actorId: 'only who acts in the name of somebody has one; other ids of there are tried',
  passkeyId: noAuthenticator,
  deadLetterId: 'dead letters are of all communities; operators alone see them',
};
