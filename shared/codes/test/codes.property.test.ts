import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { expect } from 'chai';
import fc from 'fast-check';
import { admissionLayout } from '../src/admission-code.js';
import { fromBase32, toBase32 } from '../src/base32.js';
import { toHex } from '../src/bytes.js';
import { keyIdOf, PREFIX, signedBytes } from '../src/envelope.js';
import { LABEL_BYTES, passLayout, type PassCode } from '../src/pass-code.js';
import { signCode } from '../src/sign.js';
import { createVerifier, type CodeVerifier, type Verdict } from '../src/verify.js';

/** Of gatherings.md, case 1. */
const ADMISSION = {
  spki: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAER0sHfa7ENIGTGkfL0AI+VQtVZk3BSsDFpZ1Th3iylS1zmh7GqKbw/VReuWKm5Xtqq8HQquYV3sR9VwlK9TG2Rg==',
  text: 'GH1AH7GXFMGAGJPHJD4DZYABAAAD4XD2TC3NIAACAABCFYQN32CLRZ3LCZNNNCXTB67B5YGFMQXF2YMMY3KQRYDC47XFJZXXIW7Y76EX6NFXM3RAHJAUOITSBTM6VKT22GUU4DBWTXFACNBEVI',
};

interface Pair {
  spki: Uint8Array<ArrayBuffer>;
  privateKey: KeyObject;
  keyId: string;
}

async function newPair(): Promise<Pair> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' }));
  return { spki, privateKey, keyId: toHex(await keyIdOf(spki)) };
}

const rawBy =
  ({ privateKey }: Pair) =>
  (bytes: Uint8Array) =>
    sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });

const minutes = fc.integer({ min: 0, max: 0xffff_ffff }).map((minute) => new Date(minute * 60_000));
const clock = fc.integer({ min: 0, max: 1439 });
const days = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((some) => some.sort((a, b) => a - b));

const passes: fc.Arbitrary<PassCode> = fc
  .record(
    {
      passId: fc.uuid(),
      kind: fc.constantFrom('single', 'recurring', 'staff', 'vehicle', 'party'),
      validFrom: minutes,
      validTo: minutes,
      maxUses: fc.integer({ min: 1, max: 0xffff }),
      revision: fc.integer({ min: 0, max: 0xffff }),
      people: fc.integer({ min: 1, max: 255 }),
      windows: fc.array(fc.record({ days, from: clock, to: clock }), { maxLength: 7 }),
      label: fc.string({ unit: 'grapheme', maxLength: 10 }),
    },
    {
      requiredKeys: [
        ...(['passId', 'kind', 'validFrom', 'validTo', 'revision', 'people'] as const),
        ...(['windows', 'label'] as const),
      ],
    },
  )
  .filter(({ label }) => Buffer.from(label).length <= LABEL_BYTES);

const PASS: PassCode = {
  ...{ passId: '0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a', kind: 'recurring' },
  ...{ validFrom: new Date('2026-12-01T00:00:00Z'), validTo: new Date('2027-12-01T00:00:00Z') },
  ...{ maxUses: 30, revision: 2, people: 1, label: 'Ravi Kumar · A-101' },
  windows: [{ days: [1, 5], from: 8 * 60, to: 9 * 60 }],
};

describe('a signed code', () => {
  let pair: Pair;
  let verifier: CodeVerifier;
  before(async () => {
    pair = await newPair();
    verifier = await createVerifier([(await newPair()).spki, pair.spki]);
  });

  const written = (pass: PassCode, by = pair) =>
    signCode(passLayout, pass, { keyId: by.keyId, sign: rawBy(by) });
  const bytesIn = (code: string) => fromBase32(code.slice(PREFIX.length)) ?? new Uint8Array();
  const codeOf = (bytes: Uint8Array) => PREFIX + toBase32(bytes);
  const reasonOf = (verdict: Verdict) => (verdict.ok ? 'ok' : verdict.reason);
  const reason = async (text: string) => reasonOf(await verifier.verify(text));

  it('gatherings 1: of an admission says which, of what type and generation', async () => {
    const gate = await createVerifier([Uint8Array.from(Buffer.from(ADMISSION.spki, 'base64'))]);
    const admission = {
      ...{ admissionId: '0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a', type: 1, generation: 1 },
    };
    const verdict = await gate.verify(ADMISSION.text);
    expect(verdict).to.deep.include({ ok: true, kind: 'admission', admission });
    expect(await reason(ADMISSION.text)).to.equal('unknown_key');
    const again = await signCode(admissionLayout, admission, {
      ...{ keyId: verdict.keyId ?? '', sign: () => bytesIn(ADMISSION.text).slice(-64) },
    });
    expect(again).to.equal(ADMISSION.text);
  });

  it('gives back what it says, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(passes, async (pass) => {
        const verdict = await verifier.verify(await written(pass));
        expect(verdict).to.deep.equal({ ok: true, keyId: pair.keyId, kind: 'pass', pass });
      }),
    );
  });

  it('has room for the label that fits, and cuts none of its signs in two', async () => {
    const label = `${'ab'.repeat(29)}ळ्`;
    const verdict = await verifier.verify(await written({ ...PASS, label }));
    expect(verdict).to.have.nested.property('pass.label', 'ab'.repeat(29));
  });

  it('has the size that a QR code of version 8 has room for', async () => {
    // 221 signs of letters and digits, with correction M.
    expect(await written(PASS))
      .to.have.length.at.most(221)
      .and.to.match(/^GH1[A-Z2-7]+$/);
  });

  it('is read as readers and keyboards send it', async () => {
    const code = await written(PASS);
    for (const text of [`${code}\r\n`, `  ${code}`, code.toLowerCase()])
      expect(await reason(text)).to.equal('ok');
  });

  it('gate 20: is not believed with any bit flipped, and never throws', async () => {
    const bytes = bytesIn(await written(PASS));
    const reasons = new Map<string, number[]>();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const why = await reason(codeOf(flipped));
      reasons.set(why, [...(reasons.get(why) ?? []), bit >> 3]);
    }
    expect(reasons.has('ok')).to.equal(false);
    expect(reasons.get('unknown_key')?.every((byte) => byte > 0 && byte < 5)).to.equal(true);
    expect(reasons.get('unknown_kind')?.every((byte) => byte === 0)).to.equal(true);
    const signature = reasons.get('bad_signature')?.filter((byte) => byte >= bytes.length - 64);
    expect(signature).to.have.length(64 * 8);
  });

  it('gate 20: is not believed with any sign changed, left out or put in', async () => {
    const code = await written(PASS);
    const sign = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ2345670189 -=.é\0'));
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), sign, fc.nat(2), async (at, one, how) => {
        const [before, behind] = [code.slice(0, at), code.slice(at + (how === 0 ? 0 : 1))];
        const changed = how === 2 ? before + behind : before + one + behind;
        const isOther = changed.trim() !== code;
        expect((await reason(changed)) !== 'ok').to.equal(isOther);
      }),
    );
  });

  it('gate 20: is not believed when it is cut, wherever, or goes on', async () => {
    const code = await written(PASS);
    for (let length = 0; length < code.length; length++) {
      const why = await reason(code.slice(0, length));
      expect(why, String(length)).to.equal(length < PREFIX.length ? 'not_ours' : 'bad_length');
    }
    expect(await reason(codeOf(Uint8Array.from([...bytesIn(code), 0])))).to.equal('bad_length');
  });

  it('gate 20: is not believed with a signature in DER', async () => {
    const unsigned = bytesIn(await written(PASS)).slice(0, -64);
    for (let round = 0; round < 20; round++) {
      const der = sign('sha256', signedBytes('pass', unsigned), pair.privateKey);
      expect(await reason(codeOf(Uint8Array.from([...unsigned, ...der])))).to.equal(
        'der_signature',
      );
    }
  });

  it('gate 20: is not believed when another has signed it, under their name or that of a known key', async () => {
    const stranger = await newPair();
    expect(await reason(await written(PASS, stranger))).to.equal('unknown_key');
    expect(await reason(await written(PASS, { ...stranger, keyId: pair.keyId }))).to.equal(
      'bad_signature',
    );
  });

  it('is not believed for another purpose than it was signed for', async () => {
    const asAdmission = { ...passLayout, name: 'admission' };
    const code = await signCode(asAdmission, PASS, { keyId: pair.keyId, sign: rawBy(pair) });
    expect(await reason(code)).to.equal('bad_signature');
  });

  it('gatherings 21: is told from whatever else a camera sees', async () => {
    const other = [
      '',
      'WIFI:S:home;T:WPA;P:secret;;',
      'https://example.org/p/1',
      'x'.repeat(10_000),
    ];
    for (const text of [...other, '\0', '🎫', 'GH2ABC', 'ＧＨ１ＡＢ'])
      expect(await reason(text), text.slice(0, 20)).to.equal('not_ours');
    expect(await reason('GH1 ABC')).to.equal('bad_characters');
    expect(await reason('GH1ıſ')).to.equal('bad_characters');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect(await reason(text)).to.not.equal('ok');
        expect(await reason(PREFIX + text)).to.not.equal('ok');
      }),
    );
  });

  it('of a kind that is not known yet says so', async () => {
    const later = { ...passLayout, firstByte: 3, name: 'parcel' };
    const code = await signCode(later, PASS, { keyId: pair.keyId, sign: rawBy(pair) });
    expect(await reason(code)).to.equal('unknown_kind');
  });
});
