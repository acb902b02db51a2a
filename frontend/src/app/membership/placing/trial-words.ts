import { Injectable, inject } from '@angular/core';
import type { BoardPlaceView, BoardView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { FindingWords } from '../../ui/finding-words';
import { PlanNames } from '../plan-names';

/** Sentences about a place while somebody is tried there. */
@Injectable({ providedIn: 'root' })
export class TrialWords {
  private readonly texts = inject(Texts);
  private readonly names = inject(PlanNames);
  private readonly findings = inject(FindingWords);

  /** 'Plass 6, Eldrehelse', 'Vara for Eldrehelse' */
  place({ number, fieldId }: BoardPlaceView, fields: BoardView['fields']): string {
    const field = this.names.field(fieldId, fields);
    if (number !== null) return this.texts.t('membership.trial.seat', { number, field });
    return fieldId === null
      ? this.texts.t('membership.trial.alternateAny')
      : this.texts.t('membership.trial.alternate', { field });
  }

  /** What follows from putting the person there, or why the plan does not allow it, with the clause. */
  consequence(place: BoardPlaceView): string {
    const { after, otherField } = place;
    if (!after) return this.why(place);
    const missing =
      place.kind === 'representative'
        ? this.texts.t('membership.trial.missing', { count: after.seats - after.filled })
        : this.texts.t('membership.trial.alternates', {
            count: Math.max(0, after.alternatesNeeded - after.alternates),
          });
    const broken = after.broken.map((each) => this.findings.sentence(each));
    const field = otherField ? [this.texts.t('membership.trial.otherField')] : [];
    return [missing, ...field, ...broken].join(' ');
  }

  private why({ findings }: BoardPlaceView): string {
    const refused = findings.find(({ acts }) => acts === 'refuses') ?? findings[0];
    if (!refused) return '';
    const clause = refused.clause.replace(/^UP /, '').replace(/,.*/, '');
    const reason = this.findings.sentence(refused);
    return this.texts.t('membership.trial.why', { reason, clause });
  }
}
