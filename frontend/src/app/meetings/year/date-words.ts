import { Injectable, inject } from '@angular/core';
import type { DatePollView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';

/** What stands above the dates one is asked about. */
@Injectable({ providedIn: 'root' })
export class DateWords {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);

  heading(poll: DatePollView | null): string {
    return poll
      ? this.texts.t('dates.ownTitle', { year: String(poll.year) })
      : this.texts.t('dates.ownTitleBare');
  }

  lead(poll: DatePollView | null): string {
    if (!poll) return '';
    const { startTime, endTime, place, closesOn } = poll;
    return this.texts.t('dates.ownLead', {
      start: startTime.replace(':', '.'),
      end: endTime.replace(':', '.'),
      place,
      until: this.words.weekdayDayMonth(closesOn),
    });
  }
}
