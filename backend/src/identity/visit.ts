import { CookieNames } from './cookie-names';
import { deviceOf } from './device';

/** What is known of the browser somebody signs in with. */
export interface Visit {
  /** Browser and system in machine words. */
  device: string;
  /** The person says that nobody else uses this device. */
  ownDevice: boolean;
  /** The cookie of a browser that somebody has signed in with before. */
  browser: string | null;
}

/** The part of a request a visit is read from. */
export interface VisitRequest {
  headers: { cookie?: string; 'user-agent'?: string };
}

/** Reads the visit from a request. */
export function visitOf(request: VisitRequest, cookies: CookieNames, ownDevice = false): Visit {
  const { cookie, 'user-agent': userAgent } = request.headers;
  return { device: deviceOf(userAgent), ownDevice, browser: cookies.readBrowser(cookie) };
}
