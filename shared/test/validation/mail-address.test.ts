import { expect } from 'chai';
import { isMailAddress } from '../../src/validation/mail-address.js';

describe('addresses of mails', () => {
  it('may hold + and letters of any script', () => {
    for (const text of ['a+b@c.example', 'अ@उदाहरण.example', "o'neil@c.example"])
      expect(isMailAddress(text), text).to.equal(true);
  });

  it('hold no second address, comment, quote or control', () => {
    const two = ['a@b@c', 'a@b,c@d', 'a b@c', 'a;evil@x.example', 'a@b, c@d'];
    const odd = ['a@b\u0000', 'a@b\n', '@b', 'a@', '(x)a@b', '<script>@x', '"a b"@c', 'a\u202eb@c'];
    for (const text of [...two, ...odd]) expect(isMailAddress(text), text).to.equal(false);
  });

  it('are as long as SMTP takes them', () => {
    expect(isMailAddress(`${'a'.repeat(64)}@x.example`)).to.equal(true);
    expect(isMailAddress(`${'a'.repeat(65)}@x.example`)).to.equal(false);
  });
});
