import { expect } from 'chai';
import fc from 'fast-check';
import { requestFormats } from '../../src/validation/request-formats.js';

const normal = (format: string, text: string): string =>
  requestFormats[format]?.normalise?.(text) ?? text;
const holds = (format: string, text: string): boolean | undefined =>
  requestFormats[format]?.holds(normal(format, text));

describe('the formats of texts', () => {
  const harmful = [
    ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085'],
    ...['\ud83d', '\ude00', '\u202a', '\u202e', '\u2066', '\u2069'],
  ];
  for (const format of ['text', 'long-text', 'name'])
    it(`${format} holds nothing that harms who reads it, wherever it stands`, () => {
      for (const bad of harmful)
        for (const text of [`${bad}Ravi`, `Ra${bad}vi`, `Ravi${bad}!`])
          if (bad !== '\u0085') expect(holds(format, text), JSON.stringify(text)).to.equal(false);
    });

  it('takes what cannot be seen for no text', () => {
    const invisible = [
      '',
      ' ',
      '\u200b',
      '\u00ad',
      '\u2060',
      '\u3164',
      '\u2800',
      '\u0301',
      '\u200d',
    ];
    for (const format of ['text', 'long-text', 'name', 'new-password'])
      for (const text of [...invisible, ...invisible.map((each) => each.repeat(8))])
        expect(holds(format, text), `${format} ${JSON.stringify(text)}`).to.equal(false);
  });

  it('lets every script write its words', () => {
    const names = [
      'Zoë',
      'نامه\u200cای',
      'क्\u200dष',
      '王小明',
      "O'Neil-Smith",
      'J.R.R. Tolkien',
      '👩\u200d👧',
    ];
    for (const format of ['text', 'long-text', 'name'])
      for (const name of names) expect(holds(format, name), name).to.equal(true);
  });

  it('lets no name be a link for mail programs', () => {
    const links = ['www.evil.example', 'evil.example', 'Evil.COM', 'x http://evil', 'a@b.example'];
    for (const link of [...links, 'Ravi evil.example/x', 'उदाहरण.भारत'])
      expect(holds('name', link), link).to.equal(false);
    for (const name of ['St. John', 'Ravi M. S.', 'Ma. Teresa', 'wwwilliam'])
      expect(holds('name', name), name).to.equal(true);
  });

  it('takes digits of every script, and keeps their zeros', () => {
    for (const text of [
      '004217',
      ' 004217\n',
      '٠٠٤٢١٧',
      '۰۰۴۲۱۷',
      '००४२१७',
      '００４２１７',
      '𝟎𝟘𝟦𝟐𝟷𝟕',
    ]) {
      expect(normal('digits', text), text).to.equal('004217');
      expect(holds('digits', text), text).to.equal(true);
    }
    for (const text of ['', ' ', '00 42', '12a', '-1', '½', '三', '²', '1\u0000'])
      expect(holds('digits', text), JSON.stringify(text)).to.equal(false);
  });

  it('keeps lines only where lines belong', () => {
    expect(normal('text', '\tRavi \u2028 \u00a0Kumar\r\n')).to.equal('Ravi Kumar');
    for (const text of ['Ravi\nKumar', 'Ravi\tKumar', 'Ravi \r\n Kumar'])
      expect(holds('text', text), JSON.stringify(text)).to.equal(false);
    expect(normal('long-text', ' one\r\n\ttwo\rthree ')).to.equal('one\n\ttwo\nthree');
    expect(holds('long-text', 'one\n\ttwo')).to.equal(true);
  });

  it('makes one text of all its compositions, and nothing else of a normal one', () => {
    expect(normal('text', 'Zoe\u0308')).to.equal('Zo\u00eb');
    for (const format of Object.keys(requestFormats))
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const once = normal(format, text);
          expect(normal(format, once)).to.equal(once);
        }),
      );
  });

  it('reads every form of RFC 3339, and writes one', () => {
    for (const text of [
      '2026-11-28T10:00:00Z',
      '2026-11-28T10:00:00+00:00',
      '2026-11-28T10:00:00-00:00',
      '2026-11-28T10:00:00 00:00',
      '2026-11-28t10:00:00.0000009z',
      '2026-11-28T15:30:00+05:30',
    ])
      expect(normal('date-time', text), text).to.equal('2026-11-28T10:00:00.000Z');
    for (const bad of ['2026-06-30T23:59:60Z', '2026-02-30T10:00:00+00:00', '2026-11-28T10:00Z'])
      expect(holds('date-time', bad), bad).to.equal(false);
    expect(holds('date-time', '0000-01-01T00:00:00+05:30')).to.equal(false);
  });

  it('takes moments that the database can keep', () => {
    for (const moment of ['1000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])
      expect(holds('date-time', moment), moment).to.equal(true);
    for (const moment of ['0000-01-01T00:00:00.000Z', '0999-12-31T23:59:59.999Z'])
      expect(holds('date-time', moment), moment).to.equal(false);
  });

  it('takes days that the calendar has and the database can keep, in every zone', () => {
    for (const day of ['1000-01-01', '2028-02-29', '9998-12-31'])
      expect(holds('date', day), day).to.equal(true);
    const years = ['0000-01-01', '0001-01-01', '0999-12-31', '9999-01-01', '9999-12-31'];
    for (const day of [...years, '2026-02-29', '2026-1-1'])
      expect(holds('date', day), day).to.equal(false);
  });
});
