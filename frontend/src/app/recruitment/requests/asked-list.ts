import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  MadeRequestLetterView,
  OrganisationRequestView,
  RequestCampaignView,
  SentLetterView,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { saveFile } from '../../kernel/save-file';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { FormAct } from '../../kernel/form-act';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Act = 'extension' | 'replacement' | 'close';

/** Everyone who is asked: what they answered, and what one can do meanwhile. */
@Component({
  selector: 'app-asked-list',
  imports: [Dialog, DsButton, DsField, DsInput, Icon, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './asked-list.html',
})
export class AskedList {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  protected readonly mayAsk = inject(SessionStore).isCoordinator;
  readonly campaign = input.required<RequestCampaignView>();
  readonly changed = output<RequestCampaignView>();
  readonly reload = output<void>();
  protected readonly act = new FormAct();
  /** The request the open dialog is about, and what it asks. */
  protected readonly about = signal<OrganisationRequestView | null>(null);
  protected readonly doing = signal<Act>('extension');
  protected readonly asking = signal(false);
  protected readonly day = signal('');
  protected readonly made = signal<MadeRequestLetterView | null>(null);
  protected readonly showing = signal(false);
  protected readonly sent = signal<SentLetterView | null>(null);
  protected readonly reading = signal(false);

  protected waits({ state, closedAt }: OrganisationRequestView): boolean {
    return closedAt === null && (state === 'asked' || state === 'moreTime');
  }

  protected ask(act: Act, about: OrganisationRequestView): void {
    this.act.clear();
    this.about.set(about);
    this.doing.set(act);
    this.day.set(about.dueOn);
    this.asking.set(true);
  }

  protected async go({ id, version }: OrganisationRequestView): Promise<void> {
    const act = this.doing();
    const body = act === 'close' ? { version } : { version, dueOn: this.day() };
    await this.send(`/organisation-requests/${id}/${act}`, body);
  }

  protected async remind({ id, version }: OrganisationRequestView): Promise<void> {
    await this.send(`/organisation-requests/${id}/reminders`, { version });
  }

  protected async letter({ id }: OrganisationRequestView): Promise<void> {
    const path = `/organisation-requests/${id}/letters`;
    const made = await this.act.run(() => this.api.post<MadeRequestLetterView>(path));
    if (made === null) return;
    this.made.set(made);
    this.showing.set(true);
  }

  protected async read({ id }: OrganisationRequestView): Promise<void> {
    const path = `/organisation-requests/${id}/letter`;
    const sent = await this.act.run(() => this.api.get<SentLetterView>(path));
    if (sent === null) return;
    this.sent.set(sent);
    this.reading.set(true);
  }

  protected save({ fileName, pdf, docx }: MadeRequestLetterView, kind: 'pdf' | 'docx'): void {
    if (kind === 'pdf' && pdf) saveFile(`${fileName}.pdf`, 'application/pdf', pdf);
    if (kind === 'docx' && docx) saveFile(`${fileName}.docx`, DOCX, docx);
  }

  protected paragraphs({ body }: SentLetterView): string[] {
    return body.split('\n\n');
  }

  private async send(path: string, body: object): Promise<void> {
    const view = await this.act.run(() => this.api.post<RequestCampaignView>(path, body));
    this.asking.set(false);
    if (view) this.changed.emit(view);
  }
}
