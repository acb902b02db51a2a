import { Injectable } from '@nestjs/common';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LetterWriter } from './letter-writer';
import { NominationLinks } from './nomination-links';
import { OrganisationRequestReader } from './organisation-request-reader';
import { RequestCampaignReader } from './request-campaign-reader';
import { MadeRequestLetterView } from './request-campaign.view';

/** Makes the letter one posts, with a link of its own. It is handed over once; a new letter has a new link. */
@Injectable()
export class MakeRequestLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly requests: OrganisationRequestReader,
    private readonly campaigns: RequestCampaignReader,
    private readonly letters: LetterWriter,
    private readonly links: NominationLinks,
  ) {}

  /** @throws 404, 409 when the request is closed */
  async run(id: string): Promise<MadeRequestLetterView> {
    let token: string | null = null;
    const request = await this.work.write(async (tx) => {
      const found = await this.requests.one(id, tx);
      if (found.closedAt !== null) throw conflict('request-closed');
      token = await this.links.makeForPaper(tx, id);
      await tx.audit('requestLetter.made', `organisationRequest:${id}`);
      tx.changed('requests');
      return found;
    });
    const fileName = `foresporsel-${request.label.replace('/', '-')}`;
    if (token === null) return { pdf: null, docx: null, address: null, fileName };
    const campaign = await this.campaigns.row(request.campaignId);
    const { organisation, contact, language, dueOn: due } = request;
    const to = { organisation, contact, language, due };
    const address = this.letters.link(token);
    const letter = await this.letters.letter(campaign, to);
    return { ...(await this.letters.files(letter, to, address)), address, fileName };
  }
}
