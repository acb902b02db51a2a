import { Injectable } from '@nestjs/common';
import { osloDate } from '../../kernel/oslo';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ApplicationFloods } from './application-floods';
import { ApplicationMail } from './application-mail';
import { SaveDraftDto } from './application.dto';
import { ApplicationKeptView } from './own-application.view';
import { WriteApplication } from './write-application';

/** Days an unfinished application waits for its writer. */
const KEPT_DAYS = 14;

/** Keeps an unfinished application and mails the link that leads back to it. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly work: UnitOfWork,
    private readonly floods: ApplicationFloods,
    private readonly writing: WriteApplication,
    private readonly mail: ApplicationMail,
  ) {}

  /** @throws 404, 409, 429: see WriteApplication.admit */
  async run(campaignId: string, wish: SaveDraftDto, source: string): Promise<ApplicationKeptView> {
    let mailLink = false;
    const view = await this.work.write(async (tx): Promise<ApplicationKeptView> => {
      const { known } = await this.writing.admit(campaignId, wish, source, tx);
      mailLink = known === null || known.email !== wish.email;
      if (mailLink) await this.floods.countMail(tx, wish.email);
      const until = this.writing.after(KEPT_DAYS);
      const { phone, why, experience, age } = wish;
      const words = { phone, why, experience, age: age ?? null };
      await this.writing.keep(tx, campaignId, wish.token, known, columnsOf(wish, until), words);
      return { kept: true, linkUntil: osloDate(until) };
    });
    if (mailLink) this.mail.queue('application-link', { ...wish, until: view.linkUntil });
    return view;
  }
}

function columnsOf({ name, email, language, bases, fields }: SaveDraftDto, until: string) {
  return {
    state: 'draft',
    token_expires_at: until,
    name: name.trim() || null,
    email,
    language,
    bases: JSON.stringify(bases),
    fields: JSON.stringify(fields),
  };
}
