import fc from 'fast-check';
import { expect } from 'chai';
import { squeeze } from '../../src/sql/statements/like.js';
import { partsOfName, soughtPart } from '../../src/sql/statements/name-parts.js';
import { inNaturalOrder, LONGEST_IN_ORDER } from '../../src/sql/statements/natural-order.js';

describe('names in the order in which people count', () => {
  const sorted = (names: string[]): string[] =>
    [...names].sort((one, other) => (inNaturalOrder(one) < inNaturalOrder(other) ? -1 : 1));

  it('A-101 stands before A-1001, and Tower 9 before Tower 10', () => {
    expect(sorted(['A-1001', 'A-101', 'A-11'])).to.deep.equal(['A-11', 'A-101', 'A-1001']);
    expect(sorted(['Tower 10', 'Tower 9'])).to.deep.equal(['Tower 9', 'Tower 10']);
    expect(inNaturalOrder('A-101')).to.equal('A-00000101');
  });

  it('zeros before a number count for nothing, and longer numbers stay as they are', () => {
    expect(inNaturalOrder('A-0101')).to.equal(inNaturalOrder('A-101'));
    expect(inNaturalOrder('A-000')).to.equal('A-00000000');
    expect(inNaturalOrder('123456789')).to.equal('123456789');
  });

  it('numbers of any script are numbers', () => {
    expect(inNaturalOrder('أ-١٠١')).to.equal('أ-00000١٠١');
  });

  it('numbers stand as numbers do, and a column has room for every name', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(99_999_999), (one, other) => {
        expect(inNaturalOrder(`A${one}`) < inNaturalOrder(`A${other}`)).to.equal(one < other);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        expect(Array.from(inNaturalOrder(name)).length).to.be.at.most(LONGEST_IN_ORDER);
      }),
    );
  });
});

describe('parts of names', () => {
  it('are all that may be typed of them, up to six signs', () => {
    expect(partsOfName('A-10')).to.have.members(['a', 'a1', 'a10', '1', '10', '0']);
    expect(partsOfName('1 1')).to.have.members(['1', '11']);
    expect(partsOfName('- -')).to.deep.equal([]);
  });

  it('find a name by whatever is in it', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(names, fc.nat(40), fc.nat(40), (name, start, length) => {
        const signs = Array.from(squeeze(name).toLowerCase());
        const typed = signs.slice(start, start + length).join('');
        const { part } = soughtPart(typed);
        if (squeeze(typed) === typed && typed !== '') expect(partsOfName(name)).to.include(part);
        for (const one of partsOfName(name)) expect(Array.from(one)).to.have.length.within(1, 6);
      }),
    );
  });

  it('of a long search its end is looked up', () => {
    expect(soughtPart('Tower B 1204')).to.deep.equal({ part: 'rb1204', isWhole: false });
    expect(soughtPart('A-101')).to.deep.equal({ part: 'a101', isWhole: true });
  });
});
