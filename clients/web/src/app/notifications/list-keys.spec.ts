import { beforeEach, describe, expect, it } from 'vitest';
import { KeptFocus, moveAmong, pressIn } from './list-keys';

let list: HTMLElement;

const entry = (id: string): string =>
  `<li data-entry="${id}"><a href="#${id}" id="${id}">${id}</a><input><button>mark</button></li>`;
const focused = (): string | undefined => document.activeElement?.id;
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no ${id}`);
  return found;
};
/** What a key means that is pressed there. */
function pressed(target: Element | null, key: string, more: KeyboardEventInit = {}) {
  let meant: ReturnType<typeof pressIn>;
  list.addEventListener('keydown', (event) => (meant = pressIn(event)), { once: true });
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return meant;
}

beforeEach(() => {
  document.body.innerHTML = `<ul>${['one', 'two', 'three'].map(entry).join('')}</ul>`;
  list = document.body.querySelector('ul') ?? document.body;
});

describe('keys in a list', () => {
  it('are about the entry that has the focus, whatever in it does', () => {
    expect(pressed(element('two'), 'A')).toEqual({ key: 'archive', entry: 'two' });
    expect(pressed(list.querySelector('button'), 'r')).toEqual({ key: 'read', entry: 'one' });
  });

  it('mean nothing else than the few, and are not taken from the browser', () => {
    expect(pressed(element('two'), 'x')).toBeUndefined();
    expect(pressed(element('two'), 'a', { ctrlKey: true })).toBeUndefined();
    expect(pressed(list, 'a')).toBeUndefined();
  });

  it('go from one entry to the next, and stay at the ends', () => {
    element('two').focus();
    moveAmong(list, 'two', 'down');
    expect(focused()).toBe('three');
    moveAmong(list, 'three', 'down');
    expect(focused()).toBe('three');
    moveAmong(list, 'three', 'up');
    expect(focused()).toBe('two');
  });
});

describe('the focus in a list that is drawn anew', () => {
  let focus: KeptFocus;

  beforeEach(() => {
    focus = new KeptFocus(list);
    list.addEventListener('focusin', (event) => focus.note(event));
    list.addEventListener('focusout', (event) => focus.leave(event));
  });

  it('goes on in the same entry', () => {
    element('two').focus();
    list.innerHTML = ['three', 'two'].map(entry).join('');
    focus.restore();
    expect(focused()).toBe('two');
  });

  it('is not taken from where somebody has gone', () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="elsewhere">else</button>');
    element('two').focus();
    element('elsewhere').focus();
    element('elsewhere').blur();
    focus.restore();
    expect(document.activeElement).toBe(document.body);
  });
});
