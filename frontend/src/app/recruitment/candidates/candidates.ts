import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { wordsIn } from '../../ui/plan-words';
import { OpenCandidate } from './open-candidate';
import type { Candidate, Track } from './track';

/** Candidates beside the seats that are sought. There is no score and no sum: the order is drawn by lot. */
@Component({
  selector: 'app-candidates',
  imports: [DsButton, Empty, Icon, OpenCandidate, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './candidates.html',
})
export class Candidates<V> {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly track = input.required<Track<V>>();
  readonly view = input.required<V>();
  readonly fields = input.required<BoardView['fields']>();
  protected readonly compared = computed(() => this.track().compared(this.view()));
  protected readonly own = computed(() => `${this.track().words}.candidates.`);
  /** Organisations stand in the table when they have named the people in it. */
  protected readonly byOrganisation = computed(() => this.track().words === 'requests');
  /** The candidate who is being opened. */
  protected readonly chosen = signal<Candidate | null>(null);

  protected bases({ bases }: Candidate): string {
    const scope = this.track().words;
    return this.words.list(bases.map((each) => this.texts.t(`${scope}.basis.${each}`)));
  }

  protected fieldsOf({ fields }: Candidate): string {
    return this.words.list(fields.map((id) => this.field(id)));
  }

  protected field(id: string | null): string {
    const field = this.fields().find((each) => each.id === id);
    if (field) return wordsIn(field.name, this.texts.language());
    return this.texts.t(id === null ? 'recruitment.anyField' : 'recruitment.otherField');
  }
}
