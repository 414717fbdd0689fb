import { expect } from 'chai';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame } from './text-frame.js';

/** What a WebSocket client hears when the frames are written to its connection as they are. */
async function readBack(frames: Buffer[]): Promise<string[]> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  server.on('connection', (_, request) => {
    for (const frame of frames) request.socket.write(frame);
  });
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const texts: string[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      client.on('error', reject);
      client.on('message', (data: Buffer, isBinary) => {
        texts.push(isBinary ? 'bytes' : data.toString('utf8'));
        if (texts.length === frames.length) resolve();
      });
    });
  } finally {
    client.terminate();
    server.close();
  }
  return texts;
}

describe('A text frame', () => {
  it('is read back whole, however its length is told', async () => {
    const lengths = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
    const texts = lengths.map((length) => 'x'.repeat(length));
    const frames = texts.map((text) => textFrame('', Buffer.from(text)));
    expect(await readBack(frames)).to.deep.equal(texts);
  });

  it('counts bytes, not characters', async () => {
    const texts = ['दरवाज़े पर मेहमान', '🚪'.repeat(31), 'é'.repeat(32_768)];
    const frames = texts.map((text) => textFrame('', Buffer.from(text)));
    expect(await readBack(frames)).to.deep.equal(texts);
  });

  it('has what is its own in front of what it shares', async () => {
    const shared = Buffer.from('{"title":"Günther wartet"}]');
    const frames = ['42["a",', '42["ä",'].map((before) => textFrame(before, shared));
    expect(await readBack(frames)).to.deep.equal([
      '42["a",{"title":"Günther wartet"}]',
      '42["ä",{"title":"Günther wartet"}]',
    ]);
  });
});
