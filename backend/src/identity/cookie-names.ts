import { Injectable } from '@nestjs/common';
import { parseCookies } from '../kernel/cookies';
import { Settings } from '../kernel/settings';

/** The part of a request that carries cookies. */
export interface CookieRequest {
  headers: { cookie?: string };
}

/** The part of a reply that can set a cookie. */
export interface CookieReply {
  header(name: string, value: string): unknown;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const SESSION_SECONDS = 12 * 3600;
const OWN_DEVICE_SECONDS = 30 * 24 * 3600;
const PRE_SECONDS = 3600;
const BROWSER_SECONDS = 400 * 24 * 3600;

/**
 * The three cookies. Over https they carry `__Host-` and Secure, which bind them to this very host; on a
 * loopback http address browsers accept neither, and the plain names are used. No other http address starts.
 */
@Injectable()
export class CookieNames {
  private readonly secure: boolean;

  constructor(settings: Settings) {
    this.secure = settings.origin.startsWith('https:');
  }

  get session(): string {
    return this.secure ? '__Host-sid' : 'sid';
  }

  /** Binds a sign-in code to the browser that asked for it. */
  get pre(): string {
    return this.secure ? '__Host-pre' : 'pre';
  }

  /** Knows a browser again that somebody has signed in with; opens nothing. */
  get browser(): string {
    return this.secure ? '__Host-browser' : 'browser';
  }

  /** The pre cookie of a request, null when there is none of ours. */
  readPre(header: string | undefined): string | null {
    return this.read(this.pre, header);
  }

  readBrowser(header: string | undefined): string | null {
    return this.read(this.browser, header);
  }

  /** A null token leaves the browser's cookie as it is: the same submit came twice. */
  setSession(reply: CookieReply, token: string | null, ownDevice = false): void {
    const seconds = ownDevice ? OWN_DEVICE_SECONDS : SESSION_SECONDS;
    if (token !== null) this.set(reply, this.session, token, seconds);
  }

  setBrowser(reply: CookieReply, browser: string | null): void {
    if (browser !== null) this.set(reply, this.browser, browser, BROWSER_SECONDS);
  }

  setPre(reply: CookieReply, pre: string | null): void {
    if (pre !== null) this.set(reply, this.pre, pre, PRE_SECONDS);
  }

  clear(reply: CookieReply): void {
    this.set(reply, this.session, '', 0);
  }

  private read(name: string, header: string | undefined): string | null {
    const value = parseCookies(header).get(name) ?? '';
    return TOKEN.test(value) ? value : null;
  }

  private set(reply: CookieReply, name: string, value: string, seconds: number): void {
    const secure = this.secure ? '; Secure' : '';
    reply.header(
      'set-cookie',
      `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`,
    );
  }
}
