import { Injectable, inject } from '@angular/core';
import type { PlanDraftView } from '../api/schema';
import { Drafts } from '../kernel/drafts';
import { SessionStore } from '../kernel/session-store';

export type NumberId = keyof PlanDraftView['numbers'];
export type SeatWish = PlanDraftView['fields'][number]['seats'][number];

/** What somebody has typed of another plan and not saved. */
export interface TypedPlan {
  title: string;
  reason: string;
  fromDay: string;
  baseId: string;
  plan: PlanDraftView;
}

/** Keeps a plan that is being written on this device until it is saved. */
@Injectable({ providedIn: 'root' })
export class KeptPlan {
  private readonly drafts = inject(Drafts);
  private readonly session = inject(SessionStore);

  keep(id: string, typed: TypedPlan, version: number | null): Promise<void> {
    return this.drafts.keep(this.key(id), { text: JSON.stringify(typed), version });
  }

  drop(id: string): Promise<void> {
    return this.drafts.drop(this.key(id));
  }

  /** Null when nothing was kept of this version, or it cannot be read. */
  async read(id: string, version: number | null): Promise<TypedPlan | null> {
    const draft = await this.drafts.read(this.key(id));
    if (!draft || draft.version !== version) return null;
    try {
      return JSON.parse(draft.text) as TypedPlan;
    } catch {
      return null;
    }
  }

  private key(id: string): string {
    return `rule-change:${this.session.personId() ?? ''}:${id}`;
  }
}
