import { Injectable, inject } from '@angular/core';
import type { BoardView, SeatView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { wordsIn } from '../ui/plan-words';

/** Names of fields and seats in the reader's language. */
@Injectable({ providedIn: 'root' })
export class PlanNames {
  private readonly texts = inject(Texts);

  field(fieldId: string | null, fields: BoardView['fields']): string {
    const field = fields.find((each) => each.id === fieldId);
    if (field) return wordsIn(field.name, this.texts.language());
    return fieldId ?? this.texts.t('membership.table.flexible');
  }

  /** 'Plass 6, Eldrehelse: krever egen- eller pårørendeerfaring – ledig' */
  seat(seat: SeatView, fields: BoardView['fields']): string {
    return this.texts.t('membership.appoint.seatChoice', {
      number: seat.number,
      field: this.field(seat.fieldId, fields),
      requirement: this.texts.t(`membership.requirement.${seat.requirement}`).toLowerCase(),
      holder: seat.holder?.name ?? this.texts.t('membership.seat.vacant').toLowerCase(),
    });
  }
}
