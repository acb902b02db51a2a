import { isoInstant, osloDate, osloInstant } from './oslo';

/** The only source of time: nothing else in the program asks what time it is. */
export abstract class Clock {
  /** This moment as ISO instant in UTC with milliseconds. */
  abstract now(): string;

  /** Today in Oslo, 'YYYY-MM-DD': the day rights and deadlines are judged on. */
  today(): string {
    return osloDate(this.now());
  }

  /** True when the clock was set to another time than the real one; a real panel refuses that. */
  get shifted(): boolean {
    return false;
  }
}

/** The machine's clock, or one that started at another moment and runs on from there. */
export class SystemClock extends Clock {
  private readonly offset: number;
  private day = { endsAt: 0, startsAt: 0, text: '' };

  /** @param startAt local time in Oslo ('2026-11-12T10:00') the clock begins at; null = the real time */
  constructor(private readonly startAt: string | null = null) {
    super();
    this.offset = startAt === null ? 0 : Date.parse(osloInstant(startAt)) - Date.now();
  }

  override now(): string {
    return new Date(this.milliseconds()).toISOString();
  }

  /** Asked on every request, so the answer is kept for the whole minute it holds in. */
  override today(): string {
    const now = this.milliseconds();
    if (now < this.day.startsAt || now >= this.day.endsAt) {
      const startsAt = now - (now % 60_000);
      this.day = { startsAt, endsAt: startsAt + 60_000, text: osloDate(isoInstant(now)) };
    }
    return this.day.text;
  }

  override get shifted(): boolean {
    return this.startAt !== null;
  }

  private milliseconds(): number {
    return Date.now() + this.offset;
  }
}

/** A clock that stands still until it is set: for tests and for playing the example panel's years forward. */
export class FixedClock extends Clock {
  private instant: string;

  /** @param at ISO instant ('…Z') or local time in Oslo ('2026-11-12T10:00') */
  constructor(at: string) {
    super();
    this.instant = toInstant(at);
  }

  override now(): string {
    return this.instant;
  }

  override get shifted(): boolean {
    return true;
  }

  /** @param at ISO instant ('…Z') or local time in Oslo */
  set(at: string): void {
    this.instant = toInstant(at);
  }
}

function toInstant(at: string): string {
  return at.endsWith('Z') ? isoInstant(Date.parse(at)) : osloInstant(at);
}
