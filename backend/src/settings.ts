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
    databaseUrl: urlOf('DATABASE_URL', env['DATABASE_URL'], ['postgres:', 'postgresql:']),
    origin: originOf(env['ORIGIN'], port),
    smtpUrl,
    mailFrom: mailFromOf(env['MAIL_FROM'], smtpUrl),
    clockStart: clockOf(env['SAMKLANG_CLOCK']),
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

function logLevelOf(value: string | undefined) {
  const level = LOG_LEVELS.find((known) => known === (value || 'info'));
  if (level) return level;
  throw new StartRefused(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, but is "${value}".`);
}
