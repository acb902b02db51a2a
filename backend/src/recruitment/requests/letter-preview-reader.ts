import { Injectable } from '@nestjs/common';
import { MailLanguage } from '../../texts/mail';
import { letterAsMail } from '../../texts/request-letter';
import { LetterWriter } from './letter-writer';
import { RequestCampaignReader } from './request-campaign-reader';
import { LetterPreviewView } from './request-campaign.view';

const LANGUAGES: readonly MailLanguage[] = ['nb', 'nn', 'en'];
/** What stands where the organisation's name and its link will stand. */
const GAP = '[…]';

/** The letter as it will read. */
@Injectable()
export class LetterPreviewReader {
  constructor(
    private readonly campaigns: RequestCampaignReader,
    private readonly letters: LetterWriter,
  ) {}

  /** @throws 404 */
  async of(campaignId: string): Promise<LetterPreviewView[]> {
    const campaign = await this.campaigns.row(campaignId);
    const to = { organisation: GAP, contact: GAP, due: campaign.deadline };
    return Promise.all(
      LANGUAGES.map(async (language) => {
        const letter = await this.letters.letter(campaign, { ...to, language });
        return { language, ...letterAsMail(letter, GAP) };
      }),
    );
  }
}
