import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readOperations } from '../src/specs/lint-http-spec.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const proves = 'says who somebody is now; an answer of yesterday would be no proof';
const asks = 'changes nothing but a challenge, which runs out by itself';
const settles = 'leaves things as they are when they are so already';

/** Every POST that takes no Idempotency-Key, and why it can do without. */
const without: Record<string, Record<string, string>> = {
  auth: {
    readInvitation: 'reads; the link stands in the body, where no log has it',
    login: proves,
    loginWithSecondFactor: proves,
    loginWithPasskey: proves,
    stepUp: proves,
    exchangeApiKey: proves,
    impersonate: `${proves}, and each session in the name of another is told of by itself`,
    refreshSession: 'has a rule of its own for a token that comes twice',
    getPasskeyOptions: asks,
    getPasskeyLoginOptions: asks,
    getSecondFactorPasskeyOptions: asks,
    getStepUpPasskeyOptions: asks,
    beginTotp:
      'hands out a secret that counts for nothing before its code is seen; the last stands',
    logout: settles,
    endOtherSessions: settles,
    endAllSessions: settles,
    deactivateAccount: settles,
    reactivateAccount: settles,
    endSessionsOfAccount: settles,
    replayDeadLetter: 'takes the letter away: a repeat finds none',
  },
  main: {
    linkCommunityArchive:
      'hands out a link that runs out within minutes; each time it is asked for is written down',
    createDevice: 'hands out a code; an answer that is kept would hold it in clear for a day',
    renewPairingCode: 'hands out a code likewise; that of before leads nowhere from then on',
    pairDevice: 'takes the code away: a repeat finds none',
    syncGateEntries: 'knows each entry by its nonce, and for longer than a key lives',
    checkPass: 'judges; an answer of before would let somebody in who was refused since',
    readDocumentNumber: 'reads; an answer that is kept would hold the number in clear',
    login: proves,
    loginWithSecondFactor: proves,
    replayDeadLetter: 'takes the letter away: a repeat finds none',
  },
  notification: {
    readNotification: settles,
    unreadNotification: settles,
    archiveNotification: settles,
    unarchiveNotification: settles,
    readAllNotifications: settles,
    replayDeadLetter: 'takes the letter away: a repeat finds none',
  },
};

for (const [service, reasons] of Object.entries(without)) {
  it(`openapi/${service}.yaml: every POST takes an Idempotency-Key, or is named with its reason`, async () => {
    const operations = await readOperations(join(root, 'openapi', `${service}.yaml`));
    const keyless = operations
      .filter(({ place, operation }) => place.startsWith('POST ') && !operation['x-idempotent'])
      .map(({ operation }) => operation.operationId);
    expect(keyless).to.have.members(Object.keys(reasons));
  });
}
