import { expect } from 'chai';
import { networkOf } from '../../src/net/network-of.js';

describe('networkOf', () => {
  const cases: [address: string, network: string][] = [
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8::1:2:3:192.0.2.1', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['', ''],
  ];
  for (const [address, network] of cases) {
    it(`counts ${address || 'nothing'} as ${network || 'nothing'}`, () => {
      expect(networkOf(address)).to.equal(network);
    });
  }

  it('tells neighbouring networks apart', () => {
    expect(networkOf('2001:db8:1:2::1')).to.not.equal(networkOf('2001:db8:1:3::1'));
    expect(networkOf('203.0.113.9')).to.not.equal(networkOf('203.0.113.10'));
  });
});
