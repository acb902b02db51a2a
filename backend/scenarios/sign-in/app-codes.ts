import { TOTP } from 'otpauth';
import { Client } from '../client';
import { TestApp } from '../harness';

export const GOOD_PASSWORD = 'hyller vindu granbar tirsdag';

/** An authenticator app in a test's hand. */
export class Authenticator {
  constructor(
    private readonly app: TestApp,
    readonly secret: string,
  ) {}

  /** The code the app shows now, or so many half minutes from now. */
  code(steps = 0): string {
    const timestamp = Date.parse(this.app.clock.now()) + steps * 30_000;
    return new TOTP({ secret: this.secret }).generate({ timestamp });
  }
}

/** Sets a password and an app in a browser that is signed in and has just proved itself. */
export async function setPassword(
  app: TestApp,
  browser: Client,
  password = GOOD_PASSWORD,
): Promise<Authenticator> {
  const { body } = await browser.post('/ways-in/totp');
  const authenticator = new Authenticator(app, body.secret);
  const set = await browser.post('/ways-in/password', { password, code: authenticator.code() });
  if (set.status !== 201) throw new Error(`No password: ${JSON.stringify(set.body)}`);
  return authenticator;
}

/** Half a minute later: the app shows a new code. */
export function nextCode(app: TestApp): void {
  app.clock.set(new Date(Date.parse(app.clock.now()) + 30_000).toISOString());
}
