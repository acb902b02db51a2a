import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, NomineesView, NomineeView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { wordsIn } from '../../ui/plan-words';
import { OpenNominee } from './open-nominee';

/** Whom organisations have named, beside the seats that are to be filled, in an order drawn by lot. */
@Component({
  selector: 'app-nominees',
  imports: [DsButton, Empty, Icon, OpenNominee, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './nominees.html',
})
export class Nominees {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly view = input.required<NomineesView>();
  readonly fields = input.required<BoardView['fields']>();
  /** The one whose name is being opened. */
  protected readonly chosen = signal<NomineeView | null>(null);

  protected bases({ bases }: NomineeView): string {
    return this.words.list(bases.map((each) => this.texts.t(`requests.basis.${each}`)));
  }

  protected fieldsOf({ fields }: NomineeView): string {
    return this.words.list(fields.map((id) => this.field(id)));
  }

  protected field(id: string | null): string {
    const field = this.fields().find((each) => each.id === id);
    if (field) return wordsIn(field.name, this.texts.language());
    return this.texts.t(id === null ? 'recruitment.anyField' : 'recruitment.otherField');
  }
}
