import { join } from 'node:path';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { expect } from 'chai';
import { repositoryFolder } from '../src/provision/profile.js';

const gate = 'happens at the gate, where people come whether or not anything is paid';
const help = 'is a call for help, or the help';
const protects = 'takes away what somebody may do, which must be possible at any time';

/** Every operation that changes something in a community that is suspended, and why it goes on. */
const goesOn: Record<string, Record<string, string>> = {
  main: {
    requestVisit: gate,
    approveVisit: gate,
    denyVisit: gate,
    leaveVisitAtGate: gate,
    decideVisit: gate,
    withdrawVisit: gate,
    disputeVisit: gate,
    checkInVisit: gate,
    checkOutVisit: gate,
    letInVisitors: gate,
    letOutVisitors: gate,
    undoVisitCheckOut: gate,
    lapseVisit: gate,
    putVisitPhoto: gate,
    checkPass: gate,
    usePass: gate,
    raiseAlert: help,
    acknowledgeAlert: help,
    arriveAtAlert: help,
    closeAlert: help,
    clockIn: gate,
    clockOut: gate,
    writeHandover: gate,
    readHandover: gate,
    checkInHelp: gate,
    checkOutHelp: gate,
    receiveParcel: gate,
    handOverParcel: gate,
    returnParcel: gate,
    loseParcel: gate,
    recordGateEntry: gate,
    syncGateEntries: gate,
    createDataRequest: 'is a right that nobody loses by what their community has not paid',
    cancelDataRequest: 'is a right that nobody loses by what their community has not paid',
    markNoticeRead: 'is a part of reading',
    putDirectoryChoice:
      'says who finds the caller, which they must be able to take back at any time',
    switchOffJoinCode: protects,
    revokePass: protects,
    revokeDevice: protects,
  },
  auth: {
    revokeInvitation: protects,
    revokeApiKey: protects,
    deactivateAccount: protects,
    endSessionsOfAccount: protects,
  },
  notification: {},
};

for (const [service, reasons] of Object.entries(goesOn))
  it(`openapi/${service}.yaml: what goes on in a suspended community is named with its reason`, async () => {
    const { operations } = await loadSpec(join(repositoryFolder, 'openapi', `${service}.yaml`));
    const marked = operations.filter(({ whenSuspended }) => whenSuspended === 'allow');
    expect(marked.map(({ id }) => id)).to.have.members(Object.keys(reasons));
    const vain = marked.filter(({ headerNames }) => !headerNames.includes('x-community-id'));
    expect(vain.map(({ id }) => id)).to.deep.equal([]);
  });
