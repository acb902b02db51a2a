import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RoundView } from '../api/schema';
import { Finding } from '../ui/finding';

/** What came of one round: sums, outcome, the rule with its clause, and who could vote. */
@Component({
  selector: 'app-round-result',
  imports: [Finding, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = round();
    <div class="narrow block">
      <h3 class="h3">
        {{ 'elections.held.round' | transloco: { number: it.number } }}
        {{ 'elections.held.method.' + it.method | transloco }}
      </h3>
      <p>
        {{
          'elections.held.outcome.' + (it.outcome ?? 'aborted')
            | transloco: { elected: it.elected ?? '' }
        }}
        @if (it.abortedBecause) {
          {{ 'elections.held.because' | transloco: { reason: it.abortedBecause } }}
        }
      </p>
      @if (it.sums; as sums) {
        <dl class="facts">
          @for (candidate of it.candidates; track candidate.id) {
            <dt>{{ candidate.name }}</dt>
            <dd>{{ candidate.votes }}</dd>
          }
          @if (it.candidates.length === 1) {
            <dt>{{ 'elections.held.field.no' | transloco }}</dt>
            <dd>{{ sums.no }}</dd>
          }
          <dt>{{ 'elections.held.field.blank' | transloco }}</dt>
          <dd>{{ sums.blank }}</dd>
          @if (it.method === 'paper' || it.method === 'envelope') {
            <dt>{{ 'elections.held.field.spoiled' | transloco }}</dt>
            <dd>{{ sums.spoiled }}</dd>
          }
        </dl>
      }
      @if (it.ballotId; as ballotId) {
        <p>
          <a [routerLink]="['/stemming', ballotId]">{{
            (it.state === 'aborted'
              ? 'elections.held.envelope.go.look'
              : 'elections.held.envelope.check'
            ) | transloco
          }}</a>
        </p>
      }
      @if (it.lot?.drawn; as name) {
        <p>{{ 'elections.held.lot.drawn' | transloco: { name } }}</p>
      }
      @if (it.lot?.digest) {
        <details>
          <summary>{{ 'elections.held.lot.check' | transloco }}</summary>
          <p>{{ 'elections.held.lot.how' | transloco }}</p>
          <dl class="answered">
            <dt>{{ 'elections.held.lot.commitment' | transloco }}</dt>
            <dd class="digits">{{ it.lot?.commitment }}</dd>
            <dt>{{ 'elections.held.lot.secret' | transloco }}</dt>
            <dd class="digits">{{ it.lot?.secret }}</dd>
            <dt>{{ 'elections.held.lot.words' | transloco }}</dt>
            <dd>{{ it.lot?.words?.join(', ') }}</dd>
            <dt>{{ 'elections.held.lot.digest' | transloco }}</dt>
            <dd class="digits">{{ it.lot?.digest }}</dd>
            <dt>{{ 'elections.held.lot.between' | transloco }}</dt>
            <dd>{{ it.lot?.between?.join(', ') }}</dd>
          </dl>
        </details>
      }
      <details>
        <summary>{{ 'elections.held.roll' | transloco: { count: it.roll.length } }}</summary>
        <p>{{ it.roll.join(', ') }}</p>
        @for (teller of it.tellers; track teller.personId) {
          <p>{{ 'elections.held.teller' | transloco: { name: teller.name } }}</p>
        }
        @for (finding of it.findings; track $index) {
          <app-finding [finding]="finding" />
        }
      </details>
    </div>
  `,
})
export class RoundResult {
  readonly round = input.required<RoundView>();
}
