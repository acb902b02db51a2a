import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { givenWords } from '../../texts/nomination-mail';
import { ApplicationFloods } from '../applications/application-floods';
import { OrganisationRequestReader } from '../requests/organisation-request-reader';
import { OrganisationRequestView, RequestState } from '../requests/request-campaign.view';
import { EraseNomination } from './erase-nomination';
import { KeepNominee } from './keep-nominee';
import { NominationReader } from './nomination-reader';
import { AnswerWithoutNameDto, NominateDto } from './nomination.dto';
import { AnswerKeptView } from './own-nomination.view';
import { isEditable } from './open-own-request';

/** An organisation answers by its link, without an account: it names somebody, declines, or asks for time. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly floods: ApplicationFloods,
    private readonly requests: OrganisationRequestReader,
    private readonly nominations: NominationReader,
    private readonly keeper: KeepNominee,
    private readonly eraser: EraseNomination,
    private readonly installation: InstallationReader,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
  ) {}

  /** @throws 404 for a link that leads nowhere, 409 when the panel compares already, 400, 429 */
  nominate(wish: NominateDto, source: string): Promise<AnswerKeptView> {
    return this.answer(wish.token, source, async (tx, request) => {
      await this.keeper.keep(tx, request, wish);
      return { state: 'nominated', note: null };
    });
  }

  /** Whoever was named before is erased. @throws as above */
  withoutName(
    { token, answer, note }: AnswerWithoutNameDto,
    source: string,
  ): Promise<AnswerKeptView> {
    return this.answer(token, source, async (tx, request) => {
      const before = await this.nominations.ofRequest(request.id, tx);
      if (before !== null) await this.eraser.erase(tx, before);
      return { state: answer, note: note?.trim() || null };
    });
  }

  private answer(
    token: string,
    source: string,
    write: (tx: Tx, request: OrganisationRequestView) => Promise<Given>,
  ): Promise<AnswerKeptView> {
    return this.work.write(async (tx) => {
      await this.floods.countWriting(tx, source);
      const request = await this.requests.byToken(token, tx);
      if (request === null) throw notFound();
      const before = await this.nominations.ofRequest(request.id, tx);
      if (before !== null && !isEditable(before)) throw conflict('taken-up');
      const given = await write(tx, request);
      const answered = { ...given, answered_at: this.clock.now() };
      await tx.update('organisation_request', request.id, request.version, answered);
      const mailed = await this.confirm(tx, request, given.state);
      await tx.audit('organisation.answered', `organisationRequest:${request.id}`, null, {
        unnamed: true,
      });
      tx.changed('requests');
      return { state: given.state, mailed };
    });
  }

  private async confirm(
    tx: Tx,
    { email, language }: OrganisationRequestView,
    answer: Given['state'],
  ): Promise<boolean> {
    if (email === null) return false;
    const { panelName } = await this.installation.current(tx);
    const values = { panel: panelName ?? '', answer: givenWords(language, answer) };
    const text = await this.texts.write('nomination-receipt', language, values, tx);
    await this.outbox.add(tx, { ...text, to: email, kind: 'nomination-receipt' });
    return true;
  }
}

interface Given {
  state: Exclude<RequestState, 'asked'>;
  note: string | null;
}
