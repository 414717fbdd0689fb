// Stands in the place of socket.io-client (see angular.json), of which the feed uses a tenth: one WebSocket,
// one namespace, events of one value and no bytes, no answers waited for. It says the same on the wire and
// tells the same, which scripts/test/edge-socket.test.ts compares.

/* global WebSocket, addEventListener, removeEventListener, setTimeout, clearTimeout */

/** One of the connection, or one of the main namespace inside: its type, perhaps a number, and JSON. */
const form = /^([0-3]|6|4[0-4])\d*(.*)$/s;

/** Names that a client has for what happens to itself, which no edge may say. */
const reserved = /^(?:connect|connect_error|disconnect|disconnecting|newListener|removeListener)$/;

/** The edge lets itself be heard within this time, or is tried anew, in milliseconds. */
const openMs = 20_000;

const isObject = (data) => Object.prototype.toString.call(data) === '[object Object]';

const isNothing = (data) => data === undefined;

/** What each type may carry. */
const isWhole = {
  0: isObject,
  1: isNothing,
  2: isNothing,
  3: isNothing,
  6: isNothing,
  40: isObject,
  41: isNothing,
  42: (data) => Array.isArray(data) && typeof data[0] === 'string' && !reserved.test(data[0]),
  43: Array.isArray,
  44: isObject,
};

/** @throws SyntaxError for what is no packet */
function packetOf(text) {
  const [, type, json] = form.exec(text) ?? [];
  const data = json ? JSON.parse(json) : undefined;
  if (type === undefined || !isWhole[type](data)) throw new SyntaxError('no packet');
  return { type, data };
}

/** A connection that is kept up, but for where the edge ends it or refuses it. */
class EdgeSocket {
  connected = false;
  /** Whether it connects by itself, now or later. */
  active = false;
  /** The connection below, for who knows that it is dead. */
  io = { engine: { close: () => this.#lose('forced close') } };
  #address;
  #options;
  #listeners = new Map();
  /** What was said while nobody heard it. */
  #unsaid = [];
  #wire;
  /** The edge has answered on this wire, and how long it may be silent since, in milliseconds. */
  #patienceMs;
  /** By the clock: timers stand still while a device sleeps. */
  #silentUntil = 0;
  #silence;
  #retry;
  #attempts = 0;
  #leaveNetwork = () => this.#lose('transport close');

  constructor(address, options) {
    const url = new URL('/socket.io/?EIO=4&transport=websocket', address);
    this.#address = url.href.replace(/^http/, 'ws');
    this.#options = options;
    this.connect();
  }

  on(event, hear) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), hear]);
    return this;
  }

  emit(event, value) {
    const text = `42${JSON.stringify([event, value])}`;
    if (this.connected && !this.#isOverdue()) this.#wire.send(text);
    else this.#unsaid.push(text);
    return this;
  }

  /** Does nothing where it is being tried already, or will be. */
  connect() {
    this.active = true;
    if (this.#wire === undefined && this.#retry === undefined) this.#open();
    return this;
  }

  close() {
    if (this.connected) this.#wire.send('41');
    this.#end('io client disconnect');
    return this;
  }

  #tell(event, ...values) {
    for (const hear of this.#listeners.get(event) ?? []) hear(...values);
  }

  #open() {
    this.#loseAfter(openMs, 'timeout');
    // A device without a network still reaches itself.
    if (!this.#address.includes('//localhost')) addEventListener('offline', this.#leaveNetwork);
    try {
      this.#wire = new WebSocket(this.#address);
      this.#wire.onmessage = ({ data }) => this.#take(data);
      this.#wire.onerror = () => this.#lose('transport error');
      this.#wire.onclose = () => this.#lose('transport close');
    } catch {
      // Later, as all that fails: the first attempt is made before anybody listens.
      this.#loseAfter(0, 'transport error');
    }
  }

  #take(text) {
    let packet;
    try {
      packet = packetOf(text);
    } catch {
      this.#lose('parse error');
      return;
    }
    this.#hear(packet);
  }

  #hear({ type, data }) {
    if (type === '0') this.#begin(data);
    else if (type === '2') this.#prove();
    else if (type === '40') this.#welcome();
    else if (type === '41') this.#end('io server disconnect');
    else if (type === '42') this.#tell(...data);
    else if (type === '44') {
      this.#end();
      this.#tell('connect_error', Object.assign(new Error(data.message), { data: data.data }));
    }
  }

  #begin({ pingInterval, pingTimeout }) {
    this.#patienceMs = pingInterval + pingTimeout;
    this.#attempts = 0;
    this.#await();
    const wire = this.#wire;
    this.#options.auth((data) => wire.send(`40${JSON.stringify(data)}`));
  }

  /** The edge asks whether anybody is there, and so is there itself. */
  #prove() {
    this.#wire.send('3');
    this.#await();
  }

  #welcome() {
    this.connected = true;
    for (const text of this.#unsaid.splice(0)) this.#wire.send(text);
    this.#tell('connect');
  }

  #await() {
    this.#silentUntil = Date.now() + this.#patienceMs;
    this.#loseAfter(this.#patienceMs, 'ping timeout');
  }

  #loseAfter(ms, reason) {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.#lose(reason), ms);
  }

  /** A device that wakes may say something before its timers notice how late it is. */
  #isOverdue() {
    const isOverdue = Date.now() > this.#silentUntil;
    if (isOverdue) this.#loseAfter(0, 'ping timeout');
    return isOverdue;
  }

  /** Is not tried again by itself. */
  #end(reason) {
    const { connected } = this;
    this.active = false;
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#hangUp();
    if (connected) this.#tell('disconnect', reason);
  }

  /** Is tried again, later each time that nobody answers. */
  #lose(reason) {
    // Whoever says it again of a wire that was hung up.
    if (!this.active || this.#retry !== undefined) return;
    const wasOpen = this.#patienceMs !== undefined;
    this.#hangUp();
    const { reconnectionDelay, reconnectionDelayMax, randomizationFactor } = this.#options;
    const chance = 1 + randomizationFactor * (2 * Math.random() - 1);
    const delay = reconnectionDelay * 2 ** this.#attempts++ * chance;
    this.#retry = setTimeout(
      () => {
        this.#retry = undefined;
        this.#open();
      },
      Math.min(delay, reconnectionDelayMax),
    );
    if (wasOpen) this.#tell('disconnect', reason);
    else this.#tell('connect_error', new Error(reason));
  }

  /** Nothing of this wire is heard any more, whatever it still says. */
  #hangUp() {
    const wire = this.#wire;
    this.#wire = undefined;
    this.connected = false;
    this.#patienceMs = undefined;
    clearTimeout(this.#silence);
    removeEventListener('offline', this.#leaveNetwork);
    if (wire === undefined) return;
    wire.onmessage = wire.onclose = null;
    // One that was never open says that it failed.
    wire.onerror = () => undefined;
    wire.close();
  }
}

/** As the library's, with what the feed asks of it. */
export const io = (address, options) => new EdgeSocket(address, options);
