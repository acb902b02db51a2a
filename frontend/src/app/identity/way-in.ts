import { Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { SessionView } from '../api/schema';
import { SessionStore } from '../kernel/session-store';

/** What happens when someone has come in: to the page that was asked for, else to the front page. */
@Injectable({ providedIn: 'root' })
export class WayIn {
  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);

  /** `wanted` comes from the address, so only a path of this site is followed. */
  async enter(session: SessionView, wanted: string | undefined): Promise<void> {
    this.store.take(session);
    await this.router.navigateByUrl(isOwnPath(wanted) ? wanted : '/');
  }
}

function isOwnPath(path: string | undefined): path is string {
  return path !== undefined && /^\/(?![/\\])/.test(path);
}
