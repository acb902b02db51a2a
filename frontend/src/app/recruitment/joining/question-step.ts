import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenCallView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { wordsIn } from '../../ui/plan-words';
import { Answers, ApplicationDesk, Step } from './answers';

type Basis = Answers['bases'][number];

/** One question of the application with its field. */
@Component({
  selector: 'app-question-step',
  imports: [DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './question-step.html',
})
export class QuestionStep {
  private readonly texts = inject(Texts);
  protected readonly desk = inject(ApplicationDesk);
  readonly step = input.required<Step>();
  readonly call = input.required<OpenCallView>();
  protected readonly bases: readonly Basis[] = ['own', 'nextOfKin'];

  protected fieldName(name: OpenCallView['fields'][number]['name']): string {
    return wordsIn(name, this.texts.language());
  }

  protected tickBasis(basis: Basis, on: boolean): void {
    const others = this.desk.answers().bases.filter((each) => each !== basis);
    this.desk.change({ bases: on ? [...others, basis] : others });
  }

  protected tickField(id: string, on: boolean): void {
    const others = this.desk.answers().fields.filter((each) => each !== id);
    this.desk.change({ fields: on ? [...others, id] : others });
  }
}
