import { describe, expect, it } from 'vitest';
import { atLeast, atMost, createControls, emailAddress, matching, required } from './controls';

describe('the controls of a form', () => {
  const form = () =>
    createControls({
      address: ['', required, emailAddress],
      password: ['', required, atLeast(8)],
      note: ['', atMost(5)],
      phone: ['', matching(/^\+[0-9]+$/)],
    });

  it('say what is wrong with each, and nothing of what may be empty', () => {
    const { controls, isFaulty } = form();
    const faults = () => Object.values(controls).map((one) => one.fault());
    expect(faults()).toEqual(['required', 'required', undefined, undefined]);
    controls.address.set('asha');
    controls.password.set('short');
    controls.note.set('longer');
    controls.phone.set('98000');
    expect(faults()).toEqual(['email', 'short', 'invalid', 'invalid']);
    controls.address.set('asha@demo.gatehouse.example');
    controls.password.set('long\nenough');
    controls.note.set('brief');
    expect(isFaulty()).toBe(true);
    controls.phone.set('+98000');
    expect([...faults(), isFaulty()]).toEqual([undefined, undefined, undefined, undefined, false]);
  });

  it.each(['a@b', 'a.b+c@d.example', 'ä@dömain.example'])('take %s for an address', (text) => {
    expect(emailAddress(text)).toBeUndefined();
  });

  it.each(['a', 'a@', '@b', 'a b@c', 'a@b c', 'a@b.', 'a@@b', 'a@.b'])('do not take %s', (text) => {
    expect(emailAddress(text)).toBe('email');
  });

  it('are as if nobody had been there when they are reset', () => {
    const both = form();
    both.set({ note: 'hello', phone: '+1' });
    both.touch();
    both.reset({ phone: '+2' });
    expect(both.values()).toEqual({ address: '', password: '', note: '', phone: '+2' });
    expect(Object.values(both.controls).some((one) => one.isTouched())).toBe(false);
  });

  it('keep a fault that was found outside until something else stands there', () => {
    const { controls } = form();
    controls.note.refuse('required');
    expect(controls.note.fault()).toBe('required');
    controls.note.set('x');
    expect(controls.note.fault()).toBeUndefined();
  });
});
