import { Injectable, inject, signal } from '@angular/core';
import { Drafts } from '../../kernel/drafts';
import { SessionStore } from '../../kernel/session-store';

/**
 * What somebody has begun to write in the meeting and not sent, by what it is about ('proposal/<case>', 'dissent/<decision>'):
 * the meeting moves on to another case while they write. It stays there until it is sent or given up, also when the page
 * is loaded again; on this device only.
 */
@Injectable()
export class HalfWritten {
  private readonly kept = inject(Drafts);
  private readonly me = inject(SessionStore).personId;
  private readonly texts = signal<Readonly<Record<string, string>>>({});
  private readonly asked = new Set<string>();
  private readonly touched = new Set<string>();

  /** @returns null when nothing has been begun */
  of(what: string): string | null {
    return this.texts()[what] ?? null;
  }

  keep(what: string, text: string): void {
    this.touched.add(what);
    this.texts.update((texts) => ({ ...texts, [what]: text }));
    void this.kept.keep(this.key(what), { text, version: null });
  }

  drop(what: string): void {
    this.touched.add(what);
    this.texts.update(({ [what]: _gone, ...rest }) => rest);
    void this.kept.drop(this.key(what));
  }

  /** It was sent: what was typed while it was on its way stays. */
  sent(what: string, text: string): void {
    if ((this.of(what) ?? '').trim() === text.trim()) this.drop(what);
  }

  /** Brings back what was begun before the page was loaded; asked of the device once, never over what is typed now. */
  async restore(what: string): Promise<void> {
    if (this.asked.has(what)) return;
    this.asked.add(what);
    const draft = await this.kept.read(this.key(what));
    if (!draft || this.touched.has(what)) return;
    this.texts.update((texts) => ({ ...texts, [what]: draft.text }));
  }

  private key(what: string): string {
    return `${this.me()}/${what}`;
  }
}
