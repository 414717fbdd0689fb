import { expect } from 'chai';
import { isTimeZone } from '../../src/time/time-zones.js';

describe('a time zone', () => {
  // Of which the runtime lists the first two by other names, or not at all.
  for (const name of ['Asia/Kolkata', 'UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])
    it(`is ${name}`, () => {
      expect(isTimeZone(name)).to.equal(true);
    });

  for (const name of ['+05:30', '-0800', '+00', 'Mars/Base', '', ' ', 'Asia/Kolkata\0'])
    it(`is not ${JSON.stringify(name)}`, () => {
      expect(isTimeZone(name)).to.equal(false);
    });
});
