import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, CompositionProofView, GapView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { Icon } from '../ui/icon';
import { PlanNames } from './plan-names';

/** «Kan panelet bli lovlig?»: the proof in plain words, whom to look for, and which move helps. */
@Component({
  selector: 'app-composition-proof',
  imports: [Clause, Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './composition-proof.html',
})
export class CompositionProof {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly names = inject(PlanNames);
  readonly proof = input.required<CompositionProofView>();
  readonly fields = input.required<BoardView['fields']>();

  /** 'Plass 5 og 6 trenger 2 personer, og bare 1 av dem dere har, passer.' */
  protected why({ seats, people }: GapView): string {
    const numbers = this.words.list(seats.map(String));
    const count = seats.length;
    return this.texts.t('membership.proof.why', { seats: numbers, count, people });
  }

  /** 'egen- eller pårørendeerfaring i eldrehelse', and how such a person is found. */
  protected whom({ profiles }: GapView): string {
    const kinds = profiles.map(({ fieldId, requirement, tracks }) =>
      this.texts.t('membership.proof.profile', {
        requirement: this.texts.t(`membership.requirement.${requirement}`).toLowerCase(),
        field: fieldId === null ? 'none' : this.names.field(fieldId, this.fields()).toLowerCase(),
        track: tracks.length > 1 ? 'either' : (tracks[0] ?? 'either'),
      }),
    );
    return this.texts.t('membership.proof.whom', { kinds: this.words.anyOf(kinds) });
  }

  protected missing(): string {
    const bases = this.proof().missing.map((basis) =>
      this.texts.t(`membership.basis.${basis}`).toLowerCase(),
    );
    return this.texts.t('membership.proof.missing', { bases: this.words.list(bases) });
  }
}
