import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import type { DeviceEntry, GateBatch, GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { canonicalJson } from '@gatehouse/codes/canonical-json';

/** A device that was paired at a gate of its own, and signs what it brings as a browser does. */
export class GateDevice {
  readonly id: string;
  readonly #gateId: string;
  readonly #apiKey: string;
  readonly #privateKey: KeyObject;
  #client: GatehouseClient;
  #seq = 0;
  token = '';

  private constructor(
    client: GatehouseClient,
    paired: { id: string; gateId: string; apiKey: string; privateKey: KeyObject },
  ) {
    this.#client = client;
    this.id = paired.id;
    this.#gateId = paired.gateId;
    this.#apiKey = paired.apiKey;
    this.#privateKey = paired.privateKey;
  }

  /** @param manager signed in as somebody who manages gates */
  static async pair(manager: GatehouseClient): Promise<GateDevice> {
    const gate = await manager.gates.create({ name: `Gate ${randomUUID()}` });
    const name = `Tablet ${randomUUID()}`;
    const { pairing } = await manager.devices.create({ name, kind: 'gate', gateId: gate.id });
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { deviceId, apiKey } = await manager.devices.pair({
      code: pairing.code,
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    });
    const paired = { id: deviceId, gateId: gate.id, apiKey, privateKey };
    const device = new GateDevice(manager, paired);
    await device.signIn();
    return device;
  }

  /** Again, when the token has come of age. */
  async signIn(): Promise<void> {
    this.token = (await this.#client.apiKeys.exchange({ apiKey: this.#apiKey })).accessToken;
  }

  /** Writes down that somebody came in, whom nobody has seen before. */
  newEntry(): DeviceEntry & { subject: { id: string } } {
    return {
      ...{ nonce: randomUUID(), seq: this.#seq++, clockGen: 1, direction: 'in', offline: true },
      ...{ deviceAt: new Date().toISOString(), gateId: this.#gateId },
      subject: { type: 'person', id: randomUUID() },
    };
  }

  /** What it sends to bring these, now. */
  batchOf(entries: readonly DeviceEntry[]): GateBatch {
    const sentAt = new Date().toISOString();
    const said = { sentAt, clockGen: 1, pending: 0, entries: [...entries] };
    const key = { key: this.#privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const signature = sign('sha256', Buffer.from(canonicalJson(said)), key).toString('base64url');
    return { ...said, signature };
  }
}
