import { fromBase32, toBase32 } from '@gatehouse/codes/base32';
import { SIGNATURE_BYTES } from '@gatehouse/codes/envelope';
import { createVerifier } from '@gatehouse/codes/verify';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { askerFor, changeBy } from '../belongings-world.js';
import { createEntryCodes } from '../../src/features/codes/entry-codes.js';
import { createEntryCodesStore } from '../../src/features/codes/entry-codes.store.js';
import { createPassesWorld, MORNING, type PassesWorld } from './passes-world.js';

describe('codes', () => {
  let world: PassesWorld;
  before(async () => {
    world = await createPassesWorld();
  });
  after(() => world.main.stop());
  beforeEach(async () => {
    world.at(MORNING);
    await world.main.sequelize.query('DELETE FROM code_guesses');
  });

  const qrOf = async (id: string) => {
    const { status, body } = await world.asha('GET', `/passes/${id}/qr`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as { text: string; svg: string };
  };
  const keysOf = async (): Promise<{ keyId: string; spki: string }[]> => {
    const { body } = await world.guard('GET', '/signing-keys');
    return body['items'] as { keyId: string; spki: string }[];
  };

  it('are signed with one key of the community, however many ask for the first at once', async () => {
    const { main, here } = world;
    const passes = await Promise.all(Array.from({ length: 20 }, () => world.issue()));
    await main.sequelize.query('DELETE FROM signing_keys');
    expect(await keysOf()).to.deep.equal([]);
    const qrs = await Promise.all(passes.map(({ id }) => qrOf(id)));
    const keys = await keysOf();
    expect(keys).to.have.length(1);
    const verifier = await createVerifier(keys.map(({ spki }) => bytesOf(spki)));
    for (const [n, { text }] of qrs.entries()) {
      const verdict = await verifier.verify(text);
      expect(verdict).to.have.nested.property('pass.passId', passes[n]?.id);
    }
    const sealed = await main.sequelize.query<{ sealedKey: Buffer }>(
      'SELECT sealed_key AS sealedKey FROM signing_keys WHERE community_id = :id',
      { replacements: { id: here.id }, type: QueryTypes.SELECT },
    );
    expect(sealed).to.have.length(1);
    // What PKCS #8 begins with would be there in clear.
    expect(sealed[0]?.sealedKey.includes(Buffer.from('06072a8648ce3d0201', 'hex'))).to.equal(false);
  });

  it('say offline what the pass is, and which of two is newer', async () => {
    const windows = [{ days: ['fri', 'mon'], from: '22:00', to: '02:30' }];
    const visitor = { name: 'Sunita Devi' };
    const { id, validFrom, validTo } = await world.issue({
      ...{ kind: 'recurring', visitor, windows, maxUses: 12 },
    });
    const first = await qrOf(id);
    expect(first.text).to.match(/^GH1[A-Z2-7]+$/);
    expect(first.svg).to.match(/^<svg[^>]*>.*<\/svg>$/s);
    await changeBy(world.asha, ['PATCH', `/passes/${id}`], { maxUses: null });
    const verifier = await createVerifier((await keysOf()).map(({ spki }) => bytesOf(spki)));
    const pass = {
      ...{ passId: id, kind: 'recurring', people: 1, label: 'Sunita Devi · A-101' },
      ...{ validFrom: new Date(validFrom), validTo: new Date(validTo) },
      windows: [{ days: [1, 5], from: 22 * 60, to: 2 * 60 + 30 }],
    };
    expect(await verifier.verify(first.text)).to.deep.include({
      pass: { ...pass, revision: 0, maxUses: 12 },
    });
    expect(await verifier.verify((await qrOf(id)).text)).to.deep.include({
      pass: { ...pass, revision: 1 },
    });
  });

  it('gate 20: are not believed when they were changed, written otherwise, or are of others; each says why', async () => {
    const { main } = world;
    const { elsewhere } = main.world;
    const { id } = await world.issue();
    const { text } = await qrOf(id);
    const there = await askerFor(main, elsewhere.asha, elsewhere);
    const draft = { unitIds: [elsewhere.unitId], kind: 'single', visitor: { name: 'Spy' } };
    const { body } = await there('POST', '/passes', { body: draft });
    const foreign = await there('GET', `/passes/${String(body['id'])}/qr`);
    const bytes = fromBase32(text.slice(3)) ?? new Uint8Array();
    const flip = (at: number) =>
      `GH1${toBase32(bytes.map((byte, n) => (n === at ? byte ^ 1 : byte)))}`;
    const unknown = (reason: string) => ({ result: 'unknown', reason });
    for (const [qr, said] of [
      [flip(30), unknown('bad_signature')],
      [flip(bytes.length - 1), unknown('bad_signature')],
      [flip(2), unknown('unknown_key')],
      [flip(0), unknown('unknown_kind')],
      [asDer(bytes), unknown('der_signature')],
      [text.slice(0, -8), unknown('bad_length')],
      [text.replace('GH1', 'GH1!'), unknown('bad_characters')],
      ['WIFI:S:home;;', unknown('not_ours')],
      [foreign.body['text'], { result: 'other_community' }],
    ] as const)
      expect(await world.check({ qr }), String(qr)).to.deep.equal(said);
    expect((await world.check({ qr: text })).result).to.equal('ok');
    expect((await world.check({ qr: `${text.toLowerCase()}\n` })).result).to.equal('ok');
  });

  it('gate 19: keep their zeros, are the same in the digits of every script, and have six', async () => {
    const { main, guard } = world;
    const { id, code } = await world.issue();
    const replacements = { code, other: '004217' };
    for (const table of ['passes', 'entry_codes'])
      await main.sequelize.query(`UPDATE ${table} SET code = :other WHERE code = :code`, {
        replacements,
      });
    for (const same of ['004217', '٠٠٤٢١٧', '००४२१७', '００４２１７', ' 004217 ']) {
      const check = await world.check({ code: same });
      expect([check.result, check.pass?.id], same).to.deep.equal(['ok', id]);
    }
    expect(await world.passOf(id)).to.include({ code: '004217' });
    for (const other of ['4217', '0042177', '00421a', '']) {
      const answer = await guard('POST', '/pass-checks', { body: { code: other } });
      expect([other, answer.status]).to.deep.equal([other, 400]);
    }
  });

  it('are given to one at a time, and to nobody else within a day', async () => {
    const { main, here } = world;
    const drawn: number[] = [];
    let clock = MORNING;
    const codes = createEntryCodes({
      ...{ store: createEntryCodesStore(), now: () => clock },
      draw: () => drawn.shift() ?? 0,
    });
    const [one, other] = ['a', 'b'].map((end) => ({
      ...{ communityId: here.id, type: 'pass', id: here.id.slice(0, -1) + end },
    })) as [Holder, Holder];
    const allot = (holder: Holder, ...numbers: number[]) => {
      drawn.splice(0, drawn.length, ...numbers);
      return main.sequelize.transaction((tx) => codes.allot(tx, holder));
    };
    const resolve = (at: Date) =>
      main.sequelize.transaction(async (tx) => {
        const found = await codes.resolve(tx, { communityId: here.id, code: '000077', at });
        return found?.id;
      });
    const hours = (count: number) => new Date(MORNING.getTime() + count * 3_600_000);
    expect(await allot(one, 77)).to.equal('000077');
    expect(await allot(other, 77, 78)).to.equal('000078');
    clock = hours(1);
    await main.sequelize.transaction((tx) => codes.end(tx, one, clock));
    clock = new Date(hours(25).getTime() - 1);
    expect(await allot(other, 77, 79)).to.equal('000079');
    clock = hours(25);
    expect(await allot(other, 77, 80)).to.equal('000077');
    // As of the moment at which it was said, whoever has it now.
    expect(await resolve(new Date(MORNING.getTime() - 1))).to.equal(undefined);
    expect(await resolve(hours(0.5))).to.equal(one.id);
    expect(await resolve(hours(2))).to.equal(one.id);
    expect(await resolve(hours(25))).to.equal(other.id);
  });

  it('are given once, of two who draw the same at once', async () => {
    const { main, here } = world;
    const codes = createEntryCodes({
      ...{ store: createEntryCodesStore(), now: () => MORNING },
      draw: (() => {
        let draws = 0;
        return () => (draws++ < 10 ? 500 : 500 + draws);
      })(),
    });
    const given = await Promise.all(
      Array.from({ length: 4 }, (_none, n) =>
        main.sequelize.transaction((tx) =>
          codes.allot(tx, {
            communityId: here.id,
            type: 'pass',
            id: `${here.id.slice(0, -1)}${n}`,
          }),
        ),
      ),
    );
    expect(new Set(given).size).to.equal(4);
    expect(given).to.include('000500');
  });

  describe('that are guessed', () => {
    const guess = async (by = world.guard, code = '999999') => {
      const answer = await by('POST', '/pass-checks', { body: { code } });
      return answer.status === 200
        ? String(answer.body['result'])
        : `${answer.status} ${String(answer.body['code'])} ${answer.headers.get('retry-after') ?? ''}`;
    };
    const after = (seconds: number) => world.at(new Date(MORNING.getTime() + seconds * 1000));
    beforeEach(() => world.main.sequelize.query(`DELETE FROM entry_codes WHERE code = '999999'`));

    it('make who does it wait for a minute after five, whatever they type, and nobody else', async () => {
      const { id, code } = await world.issue();
      const { text } = await qrOf(id);
      const other = await world.asGuard(world.here.manager);
      for (let n = 0; n < 5; n++) expect(await guess()).to.equal('unknown');
      expect(await guess()).to.equal('429 codes_paused 60');
      expect(await guess(world.guard, code)).to.equal('429 codes_paused 60');
      expect(await guess(other, code)).to.equal('ok');
      expect((await world.check({ qr: text })).result).to.equal('ok');
      after(59.5);
      expect(await guess()).to.equal('429 codes_paused 1');
      after(60);
      expect(await guess(world.guard, code)).to.equal('ok');
    });

    it('are five at the most, also of many who guess at once', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => guess()));
      expect(answers.filter((said) => said === 'unknown')).to.have.length(5);
    });

    it('are told of once after ten, and forgotten after ten minutes', async () => {
      const { here } = world;
      const told = () => world.told('gatehouse.code.guessed.v1');
      const before = told().length;
      for (const second of [0, 61]) {
        after(second);
        for (let n = 0; n < 5; n++) expect(await guess()).to.equal('unknown');
      }
      await eventually(() => expect(told()).to.have.length(before + 1));
      expect(told().at(-1)).to.include({ actorId: here.guard.accountId, wrong: 10 });
      after(700);
      for (let n = 0; n < 4; n++) expect(await guess()).to.equal('unknown');
      after(1400);
      for (let n = 0; n < 4; n++) expect(await guess()).to.equal('unknown');
      const { id, code } = await world.issue();
      expect(await guess(world.guard, code)).to.equal('ok');
      await world.asha('DELETE', `/passes/${id}`);
      // Whoever says a code that was somebody's has not guessed it.
      for (let n = 0; n < 6; n++) expect(await guess(world.guard, code)).to.equal('revoked');
      expect(told()).to.have.length(before + 1);
    });
  });
});

/** The code with the very signature that it has, written as other libraries do. */
function asDer(bytes: Uint8Array): string {
  const length = SIGNATURE_BYTES;
  const raw = bytes.slice(bytes.length - length);
  const [r, s] = [raw.slice(0, length / 2), raw.slice(length / 2)].map((number) => {
    const [first = 0] = number;
    const padded = first >= 0x80 ? [0, ...number] : [...number];
    return [2, padded.length, ...padded];
  }) as [number[], number[]];
  const der = [0x30, r.length + s.length, ...r, ...s];
  return `GH1${toBase32(Uint8Array.from([...bytes.slice(0, -length), ...der]))}`;
}

interface Holder {
  communityId: string;
  type: string;
  id: string;
}

const bytesOf = (base64: string) => Uint8Array.from(Buffer.from(base64, 'base64'));
