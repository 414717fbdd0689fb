/** Bodies that must never reach a handler, for an operation with these required string fields. */
export function badBodies(valid: Record<string, string>): [what: string, body: string][] {
  const fields = Object.keys(valid);
  const json = JSON.stringify(valid);
  const wrongValues: [string, unknown][] = [
    ['a number', 7],
    ['null', null],
    ['a list', ['x']],
    ['an object', { $ne: '' }],
    ['true', true],
    ['nothing', undefined],
    ['an empty text', ''],
    ['a text far too long', 'x'.repeat(300)],
  ];
  return [
    ['an empty body', ''],
    ['no JSON', '{email'],
    ['half of it', json.slice(0, -1)],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['an unknown property', JSON.stringify({ ...valid, admin: true })],
    ['__proto__', `${json.slice(0, -1)},"__proto__":{"admin":true}}`],
    ['constructor.prototype', `${json.slice(0, -1)},"constructor":{"prototype":{"a":1}}}`],
    ['the same key twice', `${json.slice(0, -1)},"${fields[0] ?? ''}":"other"}`],
    ['a deep nest', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ...fields.flatMap((field) =>
      wrongValues.map(([what, value]): [string, string] => [
        `${what} as ${field}`,
        JSON.stringify({ ...valid, [field]: value }),
      ]),
    ),
  ];
}
