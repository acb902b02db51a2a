import { Injectable } from '@nestjs/common';

/** Every kind of reminder that goes out by itself. */
export const REMINDER_KINDS = [
  'declaration',
  'organisation',
  'meeting',
  'task',
  'minutes',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** A reminder that is to go out, computed from what is known today. */
export interface ComingReminder {
  kind: ReminderKind;
  /** The day it goes, in Oslo, 'YYYY-MM-DD'. */
  on: string;
  /** Null for an organisation. */
  personId: string | null;
  name: string;
}

/** Tells which reminders are to come. Each slice that sends some has one. */
export interface ReminderSource {
  coming(): Promise<ComingReminder[]>;
}

/** The one place that knows of every reminder there is. */
@Injectable()
export class ReminderSources {
  private readonly sources: ReminderSource[] = [];

  add(source: ReminderSource): void {
    this.sources.push(source);
  }

  /** What goes out by itself, the earliest first. */
  async coming(): Promise<ComingReminder[]> {
    const all = await Promise.all(this.sources.map((source) => source.coming()));
    return all.flat().sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }
}

function order({ on, kind, name }: ComingReminder): string {
  return `${on} ${kind} ${name}`;
}
