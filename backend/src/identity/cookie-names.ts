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
const PRE_SECONDS = 3600;

/**
 * The two cookies. Over https they carry `__Host-` and Secure, which bind them to this very host; on a
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

  /** The pre cookie of a request, null when there is none of ours. */
  readPre(header: string | undefined): string | null {
    const value = parseCookies(header).get(this.pre) ?? '';
    return TOKEN.test(value) ? value : null;
  }

  /** A null token leaves the browser's cookie as it is: the same submit came twice. */
  setSession(reply: CookieReply, token: string | null): void {
    if (token !== null) this.set(reply, this.session, token, SESSION_SECONDS);
  }

  setPre(reply: CookieReply, pre: string | null): void {
    if (pre !== null) this.set(reply, this.pre, pre, PRE_SECONDS);
  }

  clear(reply: CookieReply): void {
    this.set(reply, this.session, '', 0);
  }

  private set(reply: CookieReply, name: string, value: string, seconds: number): void {
    const secure = this.secure ? '; Secure' : '';
    reply.header(
      'set-cookie',
      `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`,
    );
  }
}
