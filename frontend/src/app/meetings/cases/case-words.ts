import { Injectable, inject } from '@angular/core';
import type { CaseRowView, CaseWaitView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import type { IconName } from '../../ui/icons';

type Status = CaseRowView['status'];

const ICONS: Readonly<Record<Status, IconName>> = {
  raised: 'clock',
  postponed: 'clock',
  unplaced: 'clock',
  answered: 'minus-circle',
  onAgenda: 'calendar',
  carriedOver: 'arrow-right',
  treated: 'checkmark-circle',
  decided: 'checkmark-circle-fill',
  withdrawn: 'minus-circle',
};

/** How the register speaks of a case. */
@Injectable({ providedIn: 'root' })
export class CaseWords {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);

  icon(row: CaseRowView): IconName {
    return row.late ? 'exclamationmark-triangle' : ICONS[row.status];
  }

  /** The class of a status: what waits stands out, what has passed its time most. */
  look(row: CaseRowView): string {
    if (row.late) return 'bad';
    if (row.status === 'decided' || row.status === 'treated') return 'ok';
    return ['raised', 'postponed', 'unplaced'].includes(row.status) ? 'part' : '';
  }

  title(row: CaseRowView): string {
    return row.title ?? this.texts.t('cases.list.closed');
  }

  /** 'Sak 12/26, rådssak, meldt av Kari Mjelde 3. november' */
  about(row: CaseRowView): string {
    const number = this.texts.t('meetings.caseNo', { number: row.caseNumber });
    return [number, ...this.parts(row)].join(', ');
  }

  /** 'Rådssak, meldt av Kari Mjelde 3. november' */
  kind(row: CaseRowView): string {
    const text = this.parts(row).join(', ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  /** The meeting it belongs to, or until when it waits; empty for neither. */
  when(row: CaseRowView): string {
    if (row.late) return this.texts.t('cases.list.late');
    if (row.status === 'postponed' && row.until) {
      return this.texts.t('cases.list.until', { date: this.words.dayMonth(row.until) });
    }
    return row.meeting && row.status !== 'withdrawn' ? this.words.date(row.meeting.startsAt) : '';
  }

  /** 'Venter på: svar fra ledelsen, 2 oppgaver igjen, innen 1. november' */
  waits({ tasks, awaits, until, late }: CaseWaitView): string {
    const parts = [
      ...(awaits === null ? [] : [this.texts.t('cases.wait.awaits', { text: awaits })]),
      ...(tasks === 0 ? [] : [this.texts.t('cases.wait.tasks', { tasks })]),
    ];
    if (until !== null) {
      const date = this.words.dayMonth(until);
      parts.push(this.texts.t(late ? 'cases.wait.was' : 'cases.wait.until', { date }));
    }
    // One sentence: only its first part begins with a capital.
    return parts
      .map((part, i) => (i === 0 ? part : part.charAt(0).toLocaleLowerCase() + part.slice(1)))
      .join(', ');
  }

  private parts(row: CaseRowView): string[] {
    const parts: string[] = [];
    if (row.type) parts.push(this.texts.t(`meetings.type.${row.type}`));
    if (row.standing) parts.push(this.texts.t('cases.list.standingItem'));
    const date = this.words.dayMonth(row.raisedOn);
    if (row.mine) parts.push(this.texts.t('cases.list.mine', { date }));
    else if (row.raisedBy) {
      parts.push(this.texts.t('cases.list.raisedBy', { name: row.raisedBy, date }));
    }
    return parts;
  }
}
