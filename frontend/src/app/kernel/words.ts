import { Injectable, inject } from '@angular/core';
import type { Language } from '../api/schema';
import { Texts } from './texts';

const LOCALES: Record<Language, string> = {
  nb: 'nb-NO',
  // Chromium has no nynorsk locale data; only the names of three weekdays differ from bokmål.
  nn: 'nb-NO',
  en: 'en-GB',
  'nb-lett': 'nb-NO',
};
const NYNORSK_WEEKDAYS: Record<string, string> = {
  mandag: 'måndag',
  tirsdag: 'tysdag',
  lørdag: 'laurdag',
};
const DAY_MS = 86_400_000;

/** The Intl locale of a language of the product. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/**
 * Dates, times and numbers in the reader's language. A date is 'YYYY-MM-DD'; an instant is ISO UTC
 * and is shown in Europe/Oslo. Reads the language signal, so computed texts follow a change.
 */
@Injectable({ providedIn: 'root' })
export class Words {
  private readonly texts = inject(Texts);

  /** 25. november 2026 */
  date(when: string): string {
    return this.format(when, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** 25. nov. 2026 */
  shortDate(when: string): string {
    return this.format(when, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** 25. november */
  dayMonth(when: string): string {
    return this.format(when, { day: 'numeric', month: 'long' });
  }

  /** onsdag 25. november 2026 */
  weekday(when: string): string {
    return this.format(when, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** onsdag 25. november */
  weekdayDayMonth(when: string): string {
    return this.format(when, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** juni 2029 */
  monthYear(when: string): string {
    return this.format(when, { month: 'long', year: 'numeric' });
  }

  /** jan. 2030 */
  shortMonthYear(when: string): string {
    return this.format(when, { month: 'short', year: 'numeric' });
  }

  /** jan. */
  shortMonth(when: string): string {
    return this.format(when, { month: 'short' });
  }

  /** The last day of a half-open period: the day before `to`, as 'YYYY-MM-DD'. */
  lastDay(to: string): string {
    return new Date(noon(to).getTime() - DAY_MS).toISOString().slice(0, 10);
  }

  /** 13.38 (13:38 in English) */
  time(instant: string): string {
    const clock = this.format(instant, { hour: '2-digit', minute: '2-digit', hour12: false });
    return this.texts.language() === 'en' ? clock : clock.replace(':', '.');
  }

  /** 12.00–15.00 */
  timeRange(from: string, to: string): string {
    return `${this.time(from)}–${this.time(to)}`;
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.locale()).format(value);
  }

  /** Ingrid, Amina og Rolf */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale(), { type: 'conjunction' }).format(items);
  }

  /** Ingrid, Amina eller Rolf */
  anyOf(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale(), { type: 'disjunction' }).format(items);
  }

  /** Whole days from one date to another; negative when `to` has passed. */
  daysBetween(from: string, to: string): number {
    return Math.round((noon(to).getTime() - noon(from).getTime()) / DAY_MS);
  }

  /** The calendar day in Oslo of an instant, 'YYYY-MM-DD'. */
  osloDate(instant: string): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(instant));
  }

  private format(when: string, options: Intl.DateTimeFormatOptions): string {
    const isDate = when.length === 10;
    const timeZone = isDate ? 'UTC' : 'Europe/Oslo';
    const formatter = new Intl.DateTimeFormat(this.locale(), { ...options, timeZone });
    const text = formatter.format(isDate ? noon(when) : new Date(when));
    if (this.texts.language() !== 'nn') return text;
    return text.replace(/^(mandag|tirsdag|lørdag)/, (day) => NYNORSK_WEEKDAYS[day] ?? day);
  }

  private locale(): string {
    return localeOf(this.texts.language());
  }
}

function noon(date: string): Date {
  return new Date(`${date.slice(0, 10)}T12:00:00Z`);
}
