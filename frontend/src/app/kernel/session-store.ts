import { Injectable, computed, inject, signal } from '@angular/core';
import type { PreferencesDto, Role, SessionView } from '../api/schema';
import { Api } from './api';
import { Drafts } from './drafts';

/** Who is here and what the installation is: the server's session, held for the whole browser tab. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly api = inject(Api);
  private readonly drafts = inject(Drafts);
  private readonly view = signal<SessionView | null>(null);
  private loading: Promise<SessionView> | null = null;

  readonly session = this.view.asReadonly();
  /** Not yet by a one-time code, which reaches nothing but setting a way in. */
  readonly signedIn = computed(() => this.view()?.signedIn === true && !this.view()?.settingUp);
  readonly personId = computed(() => this.view()?.personId ?? null);
  readonly roles = computed<readonly Role[]>(() => this.view()?.roles ?? []);
  /** Today in Europe/Oslo by the server's clock, 'YYYY-MM-DD'. */
  readonly today = computed(() => this.view()?.today ?? '');
  /** Whom to ask for help. */
  readonly coordinator = computed(() => this.view()?.coordinator ?? null);
  readonly isCoordinator = computed(() => this.has('coordinator'));
  /** Coordinator, leader or deputy leader: those who see the seat board. */
  readonly leads = computed(() => this.has('coordinator', 'leader', 'deputyLeader'));

  /** True when the person holds at least one of the roles today. */
  has(...roles: Role[]): boolean {
    return roles.some((role) => this.roles().includes(role));
  }

  /** The session, asked for once and then remembered. */
  ready(): Promise<SessionView> {
    const known = this.view();
    if (known) return Promise.resolve(known);
    this.loading ??= this.reload().finally(() => (this.loading = null));
    return this.loading;
  }

  /** Asks the server again, after signing, signing in or a change of role. */
  async reload(): Promise<SessionView> {
    return this.take(await this.api.get<SessionView>('/session'));
  }

  /** Takes a session the server just answered with; another person's remembered answers are dropped. */
  take(session: SessionView): SessionView {
    const before = this.view();
    if (before && before.personId !== session.personId) this.api.forget();
    this.view.set(session);
    return session;
  }

  /** Keeps a choice of language, text size or colours: on the account when there is one, else in this tab. */
  async prefer(change: PreferencesDto): Promise<void> {
    const now = this.view();
    if (!now) return;
    this.view.set({ ...now, ...change });
    if (!now.signedIn) return;
    try {
      this.take(await this.api.patch<SessionView>('/preferences', change));
    } catch (thrown) {
      this.view.set(now);
      throw thrown;
    }
  }

  /** Ends the session here and on the server; nothing that was typed stays on the device. */
  async signOut(): Promise<void> {
    await this.api.delete('/session');
    this.api.forget();
    await this.drafts.clear();
    await this.reload();
  }
}
