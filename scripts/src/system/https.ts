import { execFile } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { PlainError, reasonOf } from '../console/plain-error.js';
import { findProgram } from '../provision/programs.js';
import type { Findable } from '../provision/source.js';

const run = promisify(execFile);

/** A certificate and its private key, as paths of PEM files. */
export interface Certificate {
  certificate: string;
  key: string;
}

/** How the gateway speaks HTTPS. */
export interface HttpsOptions extends Certificate {
  /** Where it listens on 127.0.0.1; the plain port only sends people here. */
  port: number;
  /** Where people reach the system, for example https://localhost:8443. */
  publicUrl: string;
  /** How long browsers shall insist on HTTPS; 0 makes them forget it. */
  hstsSeconds: number;
}

/** Whether to speak HTTPS, and with what; a certificate of this machine's when none is given. */
export interface HttpsChoice {
  port: number;
  certificate?: Certificate;
}

const validDays = 397;
const renewDaysBefore = 30;
const dayMs = 86_400_000;

/** How to find openssl, which makes certificates for this machine. */
export const openssl: Findable = {
  title: 'openssl',
  packages: ['openssl'],
  findProgram: () => findProgram('openssl'),
};

/**
 * Prepares HTTPS for a system on this machine. A browser that was here must not insist on HTTPS for
 * everything on localhost, so it is not told to.
 *
 * @param folder where a certificate that is made is kept.
 */
export async function prepareHttps(folder: string, choice: HttpsChoice): Promise<HttpsOptions> {
  const { port, certificate: given } = choice;
  const used = given ? await givenCertificate(given) : await localCertificate(folder);
  return { ...used, port, publicUrl: `https://localhost:${port}`, hstsSeconds: 0 };
}

/**
 * A certificate for localhost that is made once per folder and again before it expires. It is signed
 * by itself: whoever trusts it trusts this one key, which never leaves the machine.
 */
export async function localCertificate(folder: string): Promise<Certificate> {
  const certificate = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  if (await isFresh(certificate)) return { certificate, key };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await makeCertificate(`${certificate}.new`, `${key}.new`);
  await rename(`${key}.new`, key);
  await rename(`${certificate}.new`, certificate);
  return { certificate, key };
}

async function isFresh(certificate: string): Promise<boolean> {
  try {
    const { validTo } = new X509Certificate(await readFile(certificate));
    return Date.parse(validTo) - Date.now() > renewDaysBefore * dayMs;
  } catch {
    return false;
  }
}

async function makeCertificate(certificate: string, key: string): Promise<void> {
  const program = await openssl.findProgram();
  if (program === undefined) throw new PlainError('openssl was installed, but cannot be found');
  await run(program, [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-keyout', key, '-out', certificate, '-days', String(validDays)],
    ...['-subj', '/CN=localhost/O=Gatehouse on this machine'],
    ...['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1'],
    ...['-addext', 'extendedKeyUsage=serverAuth'],
  ]);
}

/**
 * A certificate that was given by path.
 *
 * @throws PlainError when a file cannot be read, or the two do not belong together.
 */
export async function givenCertificate({ certificate, key }: Certificate): Promise<Certificate> {
  if (!(await belongTogether(certificate, key))) {
    throw new PlainError(`${key} is not the key of ${certificate}`);
  }
  return { certificate: resolve(certificate), key: resolve(key) };
}

async function belongTogether(certificate: string, key: string): Promise<boolean> {
  try {
    const read = new X509Certificate(await readFile(certificate));
    return read.checkPrivateKey(createPrivateKey(await readFile(key)));
  } catch (error) {
    throw new PlainError(`the certificate cannot be used: ${reasonOf(error)}`);
  }
}

/**
 * The gateway's variables for HTTPS. HTTP/2 is a directive of its own from nginx 1.25.1 on, and a
 * word behind the port before.
 *
 * @param nginx the path of the program.
 */
export async function httpsVariables(
  nginx: string,
  plainPort: number,
  { port, publicUrl, certificate, key, hstsSeconds }: HttpsOptions,
): Promise<Record<string, string>> {
  const hasDirective = isFrom([1, 25, 1], await versionOf(nginx));
  return {
    GATEWAY_LISTEN: `127.0.0.1:${port} ssl${hasDirective ? '' : ' http2'}`,
    GATEWAY_HTTP2: hasDirective ? 'http2 on;' : '',
    GATEWAY_REDIRECT_LISTEN: `127.0.0.1:${plainPort}`,
    GATEWAY_CERTIFICATE: certificate,
    GATEWAY_CERTIFICATE_KEY: key,
    PUBLIC_URL: publicUrl,
    HSTS_SECONDS: String(hstsSeconds),
  };
}

async function versionOf(nginx: string): Promise<number[]> {
  const { stderr } = await run(nginx, ['-v']);
  return (/nginx\/([\d.]+)/.exec(stderr)?.[1] ?? '').split('.').map(Number);
}

function isFrom(oldest: number[], version: number[]): boolean {
  const difference = oldest
    .map((part, index) => (version[index] ?? 0) - part)
    .find((by) => by !== 0);
  return (difference ?? 0) >= 0;
}
