export const LOG_LEVELS = ['silent', 'error', 'info'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How this installation runs: read from the environment once, at start. Nest token and type in one. */
export abstract class Settings {
  abstract readonly port: number;
  abstract readonly host: string;
  /** Folder of the keys, and of the database file unless PostgreSQL is used. */
  abstract readonly dataDir: string;
  /** File of the vault's master keys; never in the database. */
  abstract readonly keyFile: string;
  /** Folder of the keys of secret ballots without tellers; never in the database, nor in a backup. */
  abstract readonly ballotKeyDir: string;
  /** Address of a PostgreSQL database; null = SQLite file in `dataDir`. */
  abstract readonly databaseUrl: string | null;
  /** The address in the browser, without path: 'https://panel.example.org'. */
  abstract readonly origin: string;
  /** Mail server; null = mails stay in the outbox. */
  abstract readonly smtpUrl: string | null;
  abstract readonly mailFrom: string | null;
  /** Local time in Oslo the clock starts at, for exploring the example panel; null = the real time. */
  abstract readonly clockStart: string | null;
  /** Addresses of the proxies whose word on where a request came from is taken; rate limits count sources. */
  abstract readonly trustProxy: readonly string[];
  abstract readonly logLevel: LogLevel;
}
