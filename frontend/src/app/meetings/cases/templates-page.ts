import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AgendaTemplatesView, AgendaTemplateView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { ActsOnce } from '../../ui/acts-once';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { TemplateForm } from './template-form';

/** Templates of standing items, which an agenda gets with one press. */
@Component({
  selector: 'app-templates-page',
  imports: [Dialog, DsButton, Icon, PageHead, ProblemNotice, Skeleton, TemplateForm, TranslocoPipe],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'cases.template.title' | transloco"
      [lead]="'cases.template.lead' | transloco"
      [crumbs]="[{ text: ('cases.list.title' | transloco), link: '/saker' }]"
    >
      <button dsButton type="button" (click)="form.set('new')">
        <app-icon name="plus" />{{ 'cases.template.new' | transloco }}
      </button>
    </app-page-head>
    <app-problem [problem]="list.problem()" (reload)="list.reload()" />
    <app-problem [problem]="act.problem()" (reload)="act.clear(); list.reload()" />
    @for (template of list.value()?.templates ?? []; track template.id) {
      <section class="block" [attr.aria-labelledby]="'template-' + template.id">
        <h2 class="h2" [id]="'template-' + template.id">{{ template.name }}</h2>
        <ol class="rows">
          @for (item of template.items; track item.key) {
            <li>
              <div>
                <p>{{ item.title }}</p>
                <p class="quiet small">{{ 'meetings.type.' + item.type | transloco }}</p>
              </div>
              <p class="rowstate">{{ 'common.minutes' | transloco: { count: item.minutes } }}</p>
            </li>
          }
        </ol>
        <div class="answers">
          <button dsButton="secondary" type="button" (click)="form.set(template)">
            <app-icon name="pencil" />{{ 'cases.template.edit' | transloco
            }}<span class="vh"> {{ template.name }}</span>
          </button>
          @if (template.version > 0) {
            <button dsButton="tertiary" color="danger" type="button" (click)="remove(template)">
              <app-icon name="trash" />{{ 'cases.template.remove' | transloco
              }}<span class="vh"> {{ template.name }}</span>
            </button>
          }
        </div>
      </section>
    }
    @if (list.loading() && !list.value()) {
      <app-skeleton [lines]="6" />
    }
    <app-dialog
      [open]="form() !== null"
      (openChange)="$event || form.set(null)"
      [heading]="(form() === 'new' ? 'cases.template.new' : 'cases.template.edit') | transloco"
    >
      @if (form(); as template) {
        <app-template-form
          [template]="template === 'new' ? null : template"
          (saved)="saved($event)"
          (cancelled)="form.set(null)"
        />
      }
    </app-dialog>
  `,
})
export class TemplatesPage {
  private readonly api = inject(Api);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(Texts);
  protected readonly act = attempt();
  protected readonly form = signal<AgendaTemplateView | 'new' | null>(null);
  protected readonly list = loaded(() => this.api.get<AgendaTemplatesView>('/agenda-templates'));

  protected saved(list: AgendaTemplatesView): void {
    this.list.take(list);
    this.form.set(null);
    this.announcer.say(this.texts.t('cases.template.saved'));
  }

  protected async remove({ id, version }: AgendaTemplateView): Promise<void> {
    const path = `/agenda-templates/${id}?version=${version}`;
    if (!(await this.act.run(() => this.api.delete(path)))) return;
    await this.list.reload();
    this.announcer.say(this.texts.t('cases.template.removed'));
  }
}
