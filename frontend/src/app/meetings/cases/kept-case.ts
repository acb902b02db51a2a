import { Injectable, inject } from '@angular/core';
import { Drafts } from '../../kernel/drafts';
import { SessionStore } from '../../kernel/session-store';

/** What somebody has typed of a case they have not sent. */
export interface TypedCase {
  about: string;
  why: string;
  ask: string;
}

/** Keeps a case that is being written on this device until it is sent. */
@Injectable({ providedIn: 'root' })
export class KeptCase {
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionStore);

  keep(typed: TypedCase): Promise<void> {
    return this.drafts.keep(this.key(), { text: JSON.stringify(typed), version: null });
  }

  drop(): Promise<void> {
    return this.drafts.drop(this.key());
  }

  /** Null when nothing was kept, or it cannot be read. */
  async read(): Promise<TypedCase | null> {
    const draft = await this.drafts.read(this.key());
    if (!draft) return null;
    try {
      const { about, why, ask } = JSON.parse(draft.text) as Partial<TypedCase>;
      return { about: about ?? '', why: why ?? '', ask: ask ?? '' };
    } catch {
      return null;
    }
  }

  private key(): string {
    return `case:${this.session.personId() ?? ''}`;
  }
}
