import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ApplicantsView, ApplicantView, BoardView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { wordsIn } from '../../ui/plan-words';
import { OpenApplicant } from './open-applicant';

/** Applicants beside the seats that are sought. There is no score and no sum: the order is drawn by lot. */
@Component({
  selector: 'app-applicants',
  imports: [DsButton, Empty, Icon, OpenApplicant, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './applicants.html',
})
export class Applicants {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly view = input.required<ApplicantsView>();
  readonly fields = input.required<BoardView['fields']>();
  readonly seeksAlternates = input.required<boolean>();
  /** The applicant whose application is being opened. */
  protected readonly chosen = signal<ApplicantView | null>(null);

  protected bases({ bases }: ApplicantView): string {
    return this.words.list(bases.map((each) => this.texts.t(`recruitment.basis.${each}`)));
  }

  protected fieldsOf({ fields }: ApplicantView): string {
    return this.words.list(fields.map((id) => this.field(id)));
  }

  protected field(id: string | null): string {
    const field = this.fields().find((each) => each.id === id);
    if (field) return wordsIn(field.name, this.texts.language());
    return this.texts.t(id === null ? 'recruitment.anyField' : 'recruitment.otherField');
  }
}
