import { isIP } from 'node:net';
import path from 'node:path';
import { LOG_LEVELS, Settings } from './kernel/settings';
import { osloInstant } from './kernel/oslo';
import { StartRefused } from './start-refused';

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads and checks every setting. @throws StartRefused naming the first setting that is wrong */
export function readSettings(env: Environment): Settings {
  const port = portOf(env['PORT']);
  const smtpUrl = urlOf('SMTP_URL', env['SMTP_URL'], ['smtp:', 'smtps:']);
  const dataDir = env['DATA_DIR'] || 'data';
  return {
    port,
    host: env['HOST'] || '127.0.0.1',
    dataDir,
    keyFile: env['KEY_FILE'] || path.join(dataDir, 'samklang.keys'),
    ballotKeyDir: env['BALLOT_KEY_DIR'] || path.join(dataDir, 'ballot-keys'),
    databaseUrl: urlOf('DATABASE_URL', env['DATABASE_URL'], ['postgres:', 'postgresql:']),
    origin: originOf(env['ORIGIN'], port),
    smtpUrl,
    mailFrom: mailFromOf(env['MAIL_FROM'], smtpUrl),
    clockStart: clockOf(env['SAMKLANG_CLOCK']),
    trustProxy: proxiesOf(env['TRUST_PROXY']),
    logLevel: logLevelOf(env['LOG_LEVEL']),
  };
}

function portOf(value: string | undefined): number {
  if (!value) return 3000;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new StartRefused(`PORT must be a number from 0 to 65535, but is "${value}".`);
}

/** The value itself is not repeated: it may hold a password. */
function urlOf(name: string, value: string | undefined, protocols: string[]): string | null {
  if (!value) return null;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  throw new StartRefused(`${name} must be an address that begins with ${protocols[0]}//.`);
}

function originOf(value: string | undefined, port: number): string {
  if (!value) return `http://localhost:${port}`;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || url.origin !== value || !['http:', 'https:'].includes(url.protocol)) {
    throw new StartRefused(
      `ORIGIN must be the address in the browser without a path, such as https://panel.example.org, but is "${value}".`,
    );
  }
  if (url.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    throw new StartRefused(
      `ORIGIN is ${value}, which is not encrypted: put a TLS proxy in front and set ORIGIN to its https address.`,
    );
  }
  return value;
}

function mailFromOf(value: string | undefined, smtpUrl: string | null): string | null {
  if (!value && smtpUrl !== null) {
    throw new StartRefused('MAIL_FROM must be set to the sender address when SMTP_URL is set.');
  }
  if (value && !/^[^\s@<>"]+@[^\s@<>"]+$/.test(value)) {
    throw new StartRefused(`MAIL_FROM must be an e-mail address, but is "${value}".`);
  }
  return value || null;
}

function clockOf(value: string | undefined): string | null {
  if (!value) return null;
  try {
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) && osloInstant(value)) return value;
  } catch {
    // Falls through: the form was right but the day does not exist.
  }
  throw new StartRefused(`SAMKLANG_CLOCK must look like 2026-11-12T10:00, but is "${value}".`);
}

/** Exact addresses or networks; never everybody: then anyone could say who they are and guess without limit. */
function proxiesOf(value: string | undefined): string[] {
  if (value === 'none') return [];
  const proxies = (value || 'loopback').split(',').map((one) => one.trim());
  const wrong = proxies.find((one) => one !== 'loopback' && !isNetwork(one));
  if (wrong === undefined) return proxies;
  throw new StartRefused(
    `TRUST_PROXY must be none, loopback, or addresses such as 10.0.0.5 or 10.0.0.0/24 with commas between, but holds "${wrong}".`,
  );
}

/** At most 65,536 addresses of the one kind, or a /48 of the other. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const kind = isIP(address);
  if (kind === 0 || rest.length > 0) return false;
  if (bits === undefined) return true;
  const [least, most] = kind === 4 ? [16, 32] : [48, 128];
  return /^\d{1,3}$/.test(bits) && Number(bits) >= least && Number(bits) <= most;
}

function logLevelOf(value: string | undefined) {
  const level = LOG_LEVELS.find((known) => known === (value || 'info'));
  if (level) return level;
  throw new StartRefused(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, but is "${value}".`);
}
