import { Injectable, signal } from '@angular/core';
import type { OpenCallView, SaveDraftDto, SendApplicationDto } from '../../api/schema';

/** What an applicant has answered so far. */
export interface Answers {
  email: string;
  phone: string;
  name: string;
  /** As typed. */
  age: string;
  bases: SendApplicationDto['bases'];
  fields: readonly string[];
  why: string;
  experience: string;
  consent: boolean;
}

/** The pages of the application, one thing on each. */
export const STEPS = [
  'email',
  'name',
  'age',
  'bases',
  'fields',
  'why',
  'experience',
  'check',
] as const;
export type Step = (typeof STEPS)[number];

const NOTHING: Answers = {
  email: '',
  phone: '',
  name: '',
  age: '',
  bases: [],
  fields: [],
  why: '',
  experience: '',
  consent: false,
};

/**
 * The application on the applicant's desk, kept for as long as the page is open. Its secret is drawn here, so that
 * saving twice is one draft; it is never in an address the server sees.
 */
@Injectable({ providedIn: 'root' })
export class ApplicationDesk {
  readonly callId = signal<string | null>(null);
  readonly token = signal(newSecret());
  readonly answers = signal<Answers>(NOTHING);

  /** Starts an application to this call, or goes on with the one that lies there. */
  begin(callId: string): void {
    if (this.callId() !== callId) this.put(callId, newSecret(), {});
  }

  /** Lays out what was written before. */
  put(callId: string, token: string, answers: Partial<Answers>): void {
    this.callId.set(callId);
    this.token.set(token);
    this.answers.set({ ...NOTHING, ...answers });
  }

  change(change: Partial<Answers>): void {
    this.answers.update((answers) => ({ ...answers, ...change }));
  }

  /** Leaves nothing on a shared computer. */
  clear(): void {
    this.callId.set(null);
    this.token.set(newSecret());
    this.answers.set(NOTHING);
  }
}

/** What is missing on a page, as the last part of a text key; null when the page is done. */
export function missingOn(step: Step, answers: Answers, call: OpenCallView): string | null {
  const age = Number(answers.age);
  const lacks: Record<Step, string | null> = {
    email: /^\S+@\S+\.\S+$/.test(answers.email.trim()) ? null : 'email',
    name: answers.name.trim() ? null : 'name',
    age: ageFault(age, call),
    bases: answers.bases.length > 0 ? null : 'bases',
    fields: answers.fields.length > 0 ? null : 'fields',
    why: answers.why.trim() ? null : 'why',
    experience: null,
    check: answers.consent ? null : 'consent',
  };
  return lacks[step];
}

function ageFault(age: number, { minimumAge }: OpenCallView): string | null {
  if (!Number.isInteger(age) || age < 1 || age > 120) return 'age';
  return age < minimumAge ? 'tooYoung' : null;
}

/** What is sent of the answers, the same for a draft and a finished application. */
export function bodyOf(
  { email, phone, name, age, bases, fields, why, experience }: Answers,
  form: Pick<SaveDraftDto, 'token' | 'stamp' | 'language' | 'website'>,
): SaveDraftDto {
  const texts = { phone: phone.trim(), name: name.trim(), why, experience };
  const whole = Number(age) || null;
  return { ...form, ...texts, email: email.trim(), age: whole, bases, fields: [...fields] };
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
