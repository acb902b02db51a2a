import { Injectable, inject } from '@angular/core';
import type { ForecastEventView, ForecastView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { PlanNames } from './plan-names';

/** Sentences of the years ahead, from the scope 'forecast'. */
@Injectable({ providedIn: 'root' })
export class ForecastWords {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly names = inject(PlanNames);

  /** What is to come. */
  what(event: ForecastEventView, view: ForecastView): string {
    const { kind, name, seat, fieldId, requirement, office, because, goesOn } = event;
    return this.texts.t(`forecast.event.${kind}`, {
      name: name ?? 'none',
      seat: seat ?? 0,
      field: fieldId === null ? 'none' : this.names.field(fieldId, view.fields),
      requirement: requirement
        ? this.texts.t(`membership.requirement.${requirement}`).toLowerCase()
        : '',
      office: office ? this.texts.t(`membership.office.${office}`).toLowerCase() : '',
      because: because ?? '',
      goesOn: String(goesOn),
      missing: this.words.list(
        event.missing.map((basis) => this.texts.t(`membership.basis.${basis}`).toLowerCase()),
      ),
      count: event.count ?? 0,
      needed: event.needed ?? 0,
    });
  }

  /** When: the last day of what ends, else the first day of what begins. */
  when(event: ForecastEventView, today: string): string {
    if (event.on <= today) return this.texts.t('forecast.when.now');
    const ends = event.kind === 'termEnds' || event.kind === 'alternateEnds';
    const date = this.words.date(ends ? this.words.lastDay(event.on) : event.on);
    return this.texts.t(`forecast.when.${ends ? 'until' : 'from'}`, { date });
  }

  /** What makes going on impossible, how often elected, what is asked, both offices in one year. */
  more(event: ForecastEventView, view: ForecastView): string[] {
    const { kind, by, askFrom, name, count, needed, mayGoOn, clash } = event;
    const said: string[] = [];
    if (by) {
      const { maxTerms, maxYears } = view;
      said.push(this.texts.t('forecast.more.limit', { by, maxTerms, maxYears }));
    }
    if (askFrom) said.push(this.texts.t('forecast.more.ask', { date: this.words.date(askFrom) }));
    if (kind === 'officeDue' && name) {
      const facts = { name, count, needed, mayGoOn: String(mayGoOn) };
      said.push(this.texts.t('forecast.more.elected', facts));
    }
    if (clash) said.push(this.texts.t('forecast.more.clash', { year: event.on.slice(0, 4) }));
    return said;
  }

  /** The last day to begin, and the meeting it leads up to; empty when nothing need be begun. */
  begin(event: ForecastEventView, today: string): string {
    const { startBy, decideBy, estimated, late, kind } = event;
    if (startBy === null || decideBy === null) return '';
    const how = late ? (startBy < today ? 'passed' : 'now') : 'by';
    return this.texts.t(`forecast.begin.${how}`, {
      work: kind === 'officeDue' ? 'office' : 'recruit',
      start: this.words.date(startBy),
      meeting: this.words.date(decideBy),
      estimated: String(estimated),
    });
  }
}
