import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, SecretVoteView } from '../../api/schema';
import { DsButton } from '../../ui/ds-button';

/** A secret vote that goes on: what is voted on, and the way to the booth, where everything is done. */
@Component({
  selector: 'app-secret-vote',
  imports: [DsButton, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="prop openvote" [attr.aria-labelledby]="'secret-' + vote().id">
      <header>
        <h2 class="h2" tabindex="-1" [id]="'secret-' + vote().id">
          {{ 'meetings.secret.title' | transloco }}
        </h2>
      </header>
      <p class="txt pre">{{ text() }}</p>
      <div class="vote">
        <p>{{ 'meetings.secret.where' | transloco }}</p>
        <div class="answers">
          <a dsButton [routerLink]="['/stemming', vote().ballotId]">{{
            'meetings.secret.go' | transloco
          }}</a>
        </div>
      </div>
    </section>
  `,
})
export class SecretVote {
  readonly item = input.required<LiveItemView>();
  readonly vote = input.required<SecretVoteView>();
  protected readonly text = computed(
    () => this.item().proposals.find(({ id }) => id === this.vote().proposalId)?.text ?? '',
  );
}
